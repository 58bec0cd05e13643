// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNotificationTypes`, from `ess_2022_02_22/DescribeNotificationTypes.md`.

use alicloud_runtime::codegen::*;

/// Lists all event types for which notifications can be set up.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::DescribeNotificationTypesRequest::new();
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
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3****`.
    pub request_id: Option<String>,
    /// Kinds of notification that were found or are concerned.
    /// Example: `AUTOSCALING:SCALE_OUT_SUCCESS`.
    pub notification_types: Vec<String>,
}

response! {
    DescribeNotificationTypesResponse {
        "RequestId" => request_id: value,
        "NotificationTypes" => notification_types: list(""),
    }
}
