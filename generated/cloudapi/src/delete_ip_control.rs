// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteIpControl`, from `cloudapi/DeleteIpControl.md`.

use alicloud_runtime::codegen::*;

/// Deletes an IP access control list.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DeleteIpControlRequest::new()
///     .ip_control_id("...");
/// let reply = client.delete_ip_control(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteIpControlRequest {
    /// **Required.** ID of the IP address control that the call is about.
    pub ip_control_id: Option<String>,
}

impl DeleteIpControlRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IpControlId`, which is required.
    pub fn ip_control_id(mut self, value: impl Into<String>) -> Self {
        self.ip_control_id = Some(value.into());
        self
    }
}

request! {
    DeleteIpControlRequest {
        "IpControlId" => ip_control_id: query,
    }
}

impl Operation for DeleteIpControlRequest {
    type Response = DeleteIpControlResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteIpControl")
        .required(&["IpControlId"]);
}

/// Response to [`DeleteIpControlRequest`].
pub type DeleteIpControlResponse = alicloud_runtime::EmptyResponse;
