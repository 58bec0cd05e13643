// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateMonitorGroup`, from `cloudapi/CreateMonitorGroup.md`.

use alicloud_runtime::codegen::*;

/// Turns on CloudMonitor alerting for an API group.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::CreateMonitorGroupRequest::new()
///     .group_id("...")
///     .auth("...");
/// let reply = client.create_monitor_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateMonitorGroupRequest {
    /// **Required.** API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// CloudMonitor application group that alerts are tied to.
    pub raw_monitor_group_id: Option<i64>,
    /// **Required.** Whether the account may monitor: `ok`, `mismatch`, `servicenotfound`, or
    /// `unknown`.
    pub auth: Option<String>,
}

impl CreateMonitorGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `RawMonitorGroupId`.
    #[inline]
    pub fn raw_monitor_group_id(mut self, value: i64) -> Self {
        self.raw_monitor_group_id = Some(value);
        self
    }
    /// Sets `Auth`, which is required.
    pub fn auth(mut self, value: impl Into<String>) -> Self {
        self.auth = Some(value.into());
        self
    }
}

request! {
    CreateMonitorGroupRequest {
        "GroupId" => group_id: query,
        "RawMonitorGroupId" => raw_monitor_group_id: query,
        "Auth" => auth: query,
    }
}

impl Operation for CreateMonitorGroupRequest {
    type Response = CreateMonitorGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateMonitorGroup")
        .required(&["GroupId", "Auth"]);
}

/// Response to [`CreateMonitorGroupRequest`].
#[non_exhaustive]
pub struct CreateMonitorGroupResponse {
    /// ID of the monitor group that the item belongs to or stands for. Example: `187421794`.
    pub monitor_group_id: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5D7136F7-9D67-5D4D-8418-6A512CCEE3A2`.
    pub request_id: Option<String>,
}

response! {
    CreateMonitorGroupResponse {
        "MonitorGroupId" => monitor_group_id: value,
        "RequestId" => request_id: value,
    }
}
