// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateIpControl`, from `cloudapi/CreateIpControl.md`.

use alicloud_runtime::codegen::*;

/// Creates an IP access control list in a region, with its first policies if given.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::CreateIpControlRequest::new()
///     .ip_control_name("...")
///     .ip_control_type("...");
/// let reply = client.create_ip_control(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateIpControlRequest {
    /// **Required.** Name that the IP address control goes by.
    pub ip_control_name: Option<String>,
    /// **Required.** Which kind of IP address control it is or is to be.
    pub ip_control_type: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// The IP address control policies to work on or to narrow the list down to. Items: at most 100.
    pub ip_control_policys: Vec<IpControlPolicy>,
}

impl CreateIpControlRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IpControlName`, which is required.
    pub fn ip_control_name(mut self, value: impl Into<String>) -> Self {
        self.ip_control_name = Some(value.into());
        self
    }
    /// Sets `IpControlType`, which is required.
    pub fn ip_control_type(mut self, value: impl Into<String>) -> Self {
        self.ip_control_type = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `IpControlPolicys`.
    pub fn ip_control_policys(
        mut self,
        value: impl IntoIterator<Item = impl Into<IpControlPolicy>>,
    ) -> Self {
        self.ip_control_policys = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateIpControlRequest {
        "IpControlName" => ip_control_name: query,
        "IpControlType" => ip_control_type: query,
        "Description" => description: query,
        "IpControlPolicys" => ip_control_policys: query,
    }
}

impl Operation for CreateIpControlRequest {
    type Response = CreateIpControlResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateIpControl")
        .required(&["IpControlName", "IpControlType"]);
}

/// Response to [`CreateIpControlRequest`].
#[non_exhaustive]
pub struct CreateIpControlResponse {
    /// ID of the IP address control that the item belongs to or stands for.
    /// Example: `7ea91319a34d48a09b5c9c871d9768b1`.
    pub ip_control_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CE5722A6-AE78-4741-A9B0-6C817D360510`.
    pub request_id: Option<String>,
}

response! {
    CreateIpControlResponse {
        "IpControlId" => ip_control_id: value,
        "RequestId" => request_id: value,
    }
}

/// The IP address control policies to work on or to narrow the list down to.
#[non_exhaustive]
pub struct IpControlPolicy {
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// IP address that belongs to the cidr.
    pub cidr_ip: Option<String>,
}

impl IpControlPolicy {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `CidrIp`.
    pub fn cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.cidr_ip = Some(value.into());
        self
    }
}

request! {
    IpControlPolicy {
        "AppId" => app_id: field,
        "CidrIp" => cidr_ip: field,
    }
}
