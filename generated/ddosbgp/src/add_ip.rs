// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddIp`, from `ddosbgp/AddIp.md`.

use alicloud_runtime::codegen::*;

/// Puts IP addresses under the protection of an Anti-DDoS Origin instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ddosbgp::Client) -> Result<(), alicloud_ddosbgp::Error> {
/// let request = alicloud_ddosbgp::AddIpRequest::new()
///     .instance_id("ddosbgp-cn-12345678")
///     .ip_list("1.1.1.1");
/// let reply = client.add_ip(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddIpRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ddosbgp-cn-12345678`.
    pub instance_id: Option<String>,
    /// **Required.** Items of the kind IP address to work on or to narrow the list down to.
    /// Example: `1.1.1.1`.
    pub ip_list: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub resource_group_id: Option<String>,
}

impl AddIpRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `IpList`, which is required.
    pub fn ip_list(mut self, value: impl Into<String>) -> Self {
        self.ip_list = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    AddIpRequest {
        "InstanceId" => instance_id: query,
        "IpList" => ip_list: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for AddIpRequest {
    type Response = AddIpResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("AddIp")
        .required(&["InstanceId", "IpList"])
        .region("RegionId");
}

/// Response to [`AddIpRequest`].
pub type AddIpResponse = alicloud_runtime::EmptyResponse;
