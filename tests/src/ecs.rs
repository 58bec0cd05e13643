//! A pretended ECS service: instances that come up and go away call by call, and long lists of what there is.

use std::sync::{Mutex, PoisonError};

use crate::server::{Call, REQUEST_ID, Response};

/// Items of each list.
pub const ITEMS: usize = 1_000;

/// Calls after which an instance is known, has started, and is gone.
const STEPS: usize = 2;

/// The lists that come in pages: operation, list, element around an item, id of an item.
const LISTS: [(&str, &str, &str, &str); 4] = [
    ("DescribeInstances", "Instances", "Instance", "InstanceId"),
    ("DescribeDisks", "Disks", "Disk", "DiskId"),
    ("DescribeSnapshots", "Snapshots", "Snapshot", "SnapshotId"),
    (
        "DescribeNetworkInterfaces",
        "NetworkInterfaceSets",
        "NetworkInterfaceSet",
        "NetworkInterfaceId",
    ),
];

/// What the service knows of its one instance.
#[derive(Debug, Default)]
pub struct Ecs {
    life: Mutex<Life>,
}

#[derive(Debug, Default)]
struct Life {
    /// Times it was looked at since it was created, and since it was deleted.
    looks: usize,
    is_deleted: bool,
}

impl Ecs {
    /// Answers a call.
    pub fn respond(&self, call: &Call) -> Response {
        let mut life = self.life.lock().unwrap_or_else(PoisonError::into_inner);
        match call.action().unwrap_or_default() {
            "RunInstances" => {
                *life = Life::default();
                let ids = r#""InstanceIdSets":{"InstanceIdSet":["i-1"]}"#;
                Response::json(200, format!(r#"{{"RequestId":"{REQUEST_ID}",{ids}}}"#))
            }
            "DeleteInstance" => {
                *life = Life {
                    looks: 0,
                    is_deleted: true,
                };
                Response::json(200, format!(r#"{{"RequestId":"{REQUEST_ID}"}}"#))
            }
            "DescribeInstanceAttribute" => life.look(),
            "DescribeInstances" if call.parameter("InstanceIds").is_some() => life.list(),
            action => match LISTS.iter().find(|(of, ..)| *of == action) {
                Some((_, list, item, id)) => page(call, list, item, id),
                None => {
                    Response::error(404, "InvalidAction.NotFound", "There is no such operation.")
                }
            },
        }
    }
}

impl Life {
    /// The state, if it is there.
    fn status(&mut self) -> Option<&'static str> {
        self.looks += 1;
        match (self.is_deleted, self.looks) {
            (false, looks) if looks < STEPS => None,
            (false, looks) if looks < 2 * STEPS => Some("Starting"),
            (false, _) => Some("Running"),
            (true, looks) if looks < STEPS => Some("Stopping"),
            (true, _) => None,
        }
    }

    fn look(&mut self) -> Response {
        match self.status() {
            Some(status) => Response::json(
                200,
                format!(r#"{{"RequestId":"{REQUEST_ID}","InstanceId":"i-1","Status":"{status}"}}"#),
            ),
            None => Response::error(404, "InvalidInstanceId.NotFound", "There is no such one."),
        }
    }

    fn list(&mut self) -> Response {
        let status = self.status();
        let items = status.map(|status| format!(r#"{{"InstanceId":"i-1","Status":"{status}"}}"#));
        let items = items.unwrap_or_default();
        Response::json(
            200,
            format!(r#"{{"RequestId":"{REQUEST_ID}","Instances":{{"Instance":[{items}]}}}}"#),
        )
    }
}

/// One page of a list, by token where the call has one or a size of such pages, else by number.
fn page(call: &Call, list: &str, item: &str, id: &str) -> Response {
    let number = |name: &str| call.parameter(name).and_then(|n| n.parse::<usize>().ok());
    let token = call.parameter("NextToken");
    let by_token = token.is_some() || number("MaxResults").is_some();
    let (size, first) = match by_token {
        true => {
            let first = token.and_then(|t| t.strip_prefix("after-")?.parse().ok());
            (number("MaxResults").unwrap_or(10), first.unwrap_or(0))
        }
        false => {
            let size = number("PageSize").unwrap_or(10).min(100);
            (size, (number("PageNumber").unwrap_or(1).max(1) - 1) * size)
        }
    };
    let last = (first + size.min(100)).min(ITEMS);
    let items: Vec<String> = (first..last)
        .map(|n| format!(r#"{{"{id}":"n-{n}"}}"#))
        .collect();
    let paging = match by_token {
        true if last < ITEMS => format!(r#""NextToken":"after-{last}""#),
        true => r#""NextToken":"""#.to_owned(),
        false => {
            let number = first / size.max(1) + 1;
            format!(r#""TotalCount":{ITEMS},"PageNumber":{number},"PageSize":{size}"#)
        }
    };
    Response::json(
        200,
        format!(
            r#"{{"RequestId":"{REQUEST_ID}",{paging},"{list}":{{"{item}":[{}]}}}}"#,
            items.join(",")
        ),
    )
}
