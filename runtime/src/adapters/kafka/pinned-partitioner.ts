import kafkajs, { type ICustomPartitioner, type Message } from "kafkajs";

/**
 * Leaves records where they were sent, and chooses for those that may go anywhere. The answer stays in the message:
 * kafkajs asks again whenever it tries again, and a record that then changed its partition could be left out; and we
 * want to know where it went.
 */
export const pinnedPartitioner: ICustomPartitioner = () => {
  const choose = kafkajs.Partitioners.DefaultPartitioner();
  return (args) => {
    args.message.partition ??= choose(args);
    return args.message.partition;
  };
};

/** Where a message goes, once kafkajs has asked; undefined before. */
export function partitionOf(message: Message): number | undefined {
  return message.partition;
}
