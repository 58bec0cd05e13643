// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyPrivateDnsEndpoint`, from `cloudfw/ModifyPrivateDnsEndpoint.md`.

use alicloud_runtime::codegen::*;

/// Changes name, DNS type or DNS servers of a private DNS endpoint.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::ModifyPrivateDnsEndpointRequest::new()
///     .access_instance_id("...")
///     .private_dns_type("...")
///     .access_instance_name("...")
///     .region_no("...");
/// let reply = client.modify_private_dns_endpoint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyPrivateDnsEndpointRequest {
    /// **Required.** ID of the access instance that the call is about.
    pub access_instance_id: Option<String>,
    /// **Required.** Which kind of private DNS it is or is to be.
    pub private_dns_type: Option<String>,
    /// Name server that is asked first.
    pub primary_dns: Option<String>,
    /// Name server that is asked when the first fails.
    pub standby_dns: Option<String>,
    /// **Required.** Name that the access instance goes by.
    pub access_instance_name: Option<String>,
    /// **Required.** Number that picks out the region.
    pub region_no: Option<String>,
}

impl ModifyPrivateDnsEndpointRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccessInstanceId`, which is required.
    pub fn access_instance_id(mut self, value: impl Into<String>) -> Self {
        self.access_instance_id = Some(value.into());
        self
    }
    /// Sets `PrivateDnsType`, which is required.
    pub fn private_dns_type(mut self, value: impl Into<String>) -> Self {
        self.private_dns_type = Some(value.into());
        self
    }
    /// Sets `PrimaryDns`.
    pub fn primary_dns(mut self, value: impl Into<String>) -> Self {
        self.primary_dns = Some(value.into());
        self
    }
    /// Sets `StandbyDns`.
    pub fn standby_dns(mut self, value: impl Into<String>) -> Self {
        self.standby_dns = Some(value.into());
        self
    }
    /// Sets `AccessInstanceName`, which is required.
    pub fn access_instance_name(mut self, value: impl Into<String>) -> Self {
        self.access_instance_name = Some(value.into());
        self
    }
    /// Sets `RegionNo`, which is required.
    pub fn region_no(mut self, value: impl Into<String>) -> Self {
        self.region_no = Some(value.into());
        self
    }
}

request! {
    ModifyPrivateDnsEndpointRequest {
        "AccessInstanceId" => access_instance_id: query,
        "PrivateDnsType" => private_dns_type: query,
        "PrimaryDns" => primary_dns: query,
        "StandbyDns" => standby_dns: query,
        "AccessInstanceName" => access_instance_name: query,
        "RegionNo" => region_no: query,
    }
}

impl Operation for ModifyPrivateDnsEndpointRequest {
    type Response = ModifyPrivateDnsEndpointResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyPrivateDnsEndpoint")
        .required(
            &["AccessInstanceId", "PrivateDnsType", "AccessInstanceName", "RegionNo"],
        );
}

/// Response to [`ModifyPrivateDnsEndpointRequest`], which the documentation does not describe.
pub type ModifyPrivateDnsEndpointResponse = alicloud_runtime::UndocumentedResponse;
