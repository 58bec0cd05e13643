// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNotificationTypes`, from `ess/DescribeNotificationTypes.md`.

use alicloud_runtime::codegen::*;

/// Lists the kinds of events that can be reported.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::DescribeNotificationTypesRequest::new();
/// let reply = client.describe_notification_types(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNotificationTypesRequest {}

impl DescribeNotificationTypesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeNotificationTypesRequest {}
}

impl Operation for DescribeNotificationTypesRequest {
    type Response = DescribeNotificationTypesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeNotificationTypes")
        .read_only();
}

/// Response to [`DescribeNotificationTypesRequest`].
#[non_exhaustive]
pub struct DescribeNotificationTypesResponse {
    /// Kinds of events that are, or can be, reported. Example: `AUTOSCALING:SCALE_OUT_SUCCESS`.
    pub notification_types: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    DescribeNotificationTypesResponse {
        "NotificationTypes" => notification_types: list("NotificationType"),
        "RequestId" => request_id: value,
    }
}
