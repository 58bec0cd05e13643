//! A pretended VPC service for the example and the end-to-end tests: what a call names decides what comes back.

use crate::server::{Call, REQUEST_ID, Response};

/// How many router interfaces there are.
pub const INTERFACES: u32 = 5;

/// Specifications that can be set.
const SPECS: [&str; 4] = ["Small.1", "Middle.1", "Large.1", "Xlarge.1"];

/// Answers a call.
pub fn respond(call: &Call) -> Response {
    if call.version() != Some("2016-04-28") {
        return Response::error(400, "NoSuchVersion", "There is no such version.");
    }
    match call.action() {
        Some("ModifyRouterInterfaceSpec") => modify_spec(call),
        Some("DescribeRouterInterfaces") => describe(call),
        Some("TagResources") => Response::json(200, format!(r#"{{"RequestId":"{REQUEST_ID}"}}"#)),
        Some("ListTagResources") => list_tags(call),
        _ => Response::error(404, "InvalidAction.NotFound", "There is no such operation."),
    }
}

fn modify_spec(call: &Call) -> Response {
    let spec = call.parameter("Spec").unwrap_or_default();
    match call.parameter("RouterInterfaceId") {
        None => Response::error(400, "MissingParameter", "RouterInterfaceId is missing."),
        Some("ri-missing") => Response::error(
            404,
            "InvalidRouterInterfaceId.NotFound",
            "RouterInterfaceId not found.",
        ),
        Some("ri-undocumented") => Response::error(
            409,
            "Operation.Conflict",
            "Nobody has written about this one.",
        ),
        Some("ri-refused-in-xml") => Response::xml(
            400,
            format!(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Error><RequestId>{REQUEST_ID}</RequestId>\
                 <HostId>localhost</HostId><Code>InvalidOpposite.NotFound</Code>\
                 <Message>The opposite interface is missing.</Message></Error>"
            ),
        ),
        Some("ri-answered-in-xml") => Response::xml(
            200,
            format!(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ModifyRouterInterfaceSpecResponse>\
                 <RequestId>{REQUEST_ID}</RequestId><Spec>{spec}</Spec></ModifyRouterInterfaceSpecResponse>"
            ),
        ),
        Some(_) if !SPECS.contains(&spec) => Response::error(
            400,
            "InvalidSpec.ValudNotSupported",
            "Spec is not supported.",
        ),
        Some(_) => Response::json(
            200,
            format!(r#"{{"Spec":"{spec}","RequestId":"{REQUEST_ID}"}}"#),
        ),
    }
}

fn describe(call: &Call) -> Response {
    if call.parameter("RegionId") == Some("xx-odd") {
        return Response::json(
            200,
            format!(
                r#"{{"RequestId":"{REQUEST_ID}","TotalCount":"plenty","PageSize":"10","RouterInterfaceSet":{{"RouterInterfaceType":[{{"RouterInterfaceId":"ri-0","CrossBorder":"true","Bandwidth":{{"Not":"a number"}}}},{{"RouterInterfaceId":"ri-1","Spec":7}}]}},"Unheard":"of"}}"#
            ),
        );
    }
    let number = |name: &str, default: u32| {
        call.parameter(name)
            .and_then(|text| text.parse().ok())
            .unwrap_or(default)
    };
    let (page, size) = (number("PageNumber", 1), number("PageSize", 10));
    let first = (page.max(1) - 1) * size;
    let items: Vec<String> = (first..INTERFACES.min(first + size))
        .map(|i| {
            // Numbers and flags come as text at times, as they do from the real services.
            format!(
                r#"{{"RouterInterfaceId":"ri-{i}","Spec":"Small.1","Status":"Active","Bandwidth":"10","CrossBorder":false}}"#
            )
        })
        .collect();
    Response::json(
        200,
        format!(
            r#"{{"TotalCount":{INTERFACES},"PageNumber":{page},"PageSize":{size},"RequestId":"{REQUEST_ID}","RouterInterfaceSet":{{"RouterInterfaceType":[{}]}}}}"#,
            items.join(",")
        ),
    )
}

/// Two pages: the first leads to the second by a token.
fn list_tags(call: &Call) -> Response {
    let (key, next) = match call.parameter("NextToken") {
        None | Some("") => ("team", "page-2"),
        Some("page-2") => ("stage", ""),
        Some(_) => return Response::error(400, "InvalidParameter", "NextToken is not valid."),
    };
    Response::json(
        200,
        format!(
            r#"{{"NextToken":"{next}","RequestId":"{REQUEST_ID}","TagResources":{{"TagResource":[{{"ResourceId":"vpc-1","ResourceType":"VPC","TagKey":"{key}","TagValue":"network"}}]}}}}"#
        ),
    )
}
