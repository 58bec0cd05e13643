// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyIpControl`, from `cloudapi/ModifyIpControl.md`.

use alicloud_runtime::codegen::*;

/// Changes name and description of an IP access control list.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::ModifyIpControlRequest::new()
///     .ip_control_id("...");
/// let reply = client.modify_ip_control(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyIpControlRequest {
    /// **Required.** ID of the IP address control that the call is about.
    pub ip_control_id: Option<String>,
    /// Name that the IP address control goes by.
    pub ip_control_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl ModifyIpControlRequest {
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
    /// Sets `IpControlName`.
    pub fn ip_control_name(mut self, value: impl Into<String>) -> Self {
        self.ip_control_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    ModifyIpControlRequest {
        "IpControlId" => ip_control_id: query,
        "IpControlName" => ip_control_name: query,
        "Description" => description: query,
    }
}

impl Operation for ModifyIpControlRequest {
    type Response = ModifyIpControlResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyIpControl")
        .required(&["IpControlId"]);
}

/// Response to [`ModifyIpControlRequest`].
pub type ModifyIpControlResponse = alicloud_runtime::EmptyResponse;
