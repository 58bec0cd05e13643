// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySecurityIps`, from `petadata/ModifySecurityIps.md`.

use alicloud_runtime::codegen::*;

/// Changes an IP address whitelist of an instance in a chosen mode.
///
/// ```no_run
/// # async fn example(client: alicloud_petadata::Client) -> Result<(), alicloud_petadata::Error> {
/// let request = alicloud_petadata::ModifySecurityIpsRequest::new()
///     .instance_id("pd-xxxxxxxxxxxxxx")
///     .modify_mode("0")
///     .security_ip_list_name("default");
/// let reply = client.modify_security_ips(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySecurityIpsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Whether the entries given replace the present list, are added to it, or are taken
    /// from it.
    pub modify_mode: Option<String>,
    /// Addresses and address ranges that may connect. Items: at most 1000.
    pub security_ips: Option<String>,
    /// Name that the allowed IP address list goes by.
    pub security_ip_list_name: Option<String>,
    /// Mark of the whitelist; empty unless it is hidden.
    pub security_ip_list_attribute: Option<String>,
}

impl ModifySecurityIpsRequest {
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
    /// Sets `ModifyMode`, which is required.
    pub fn modify_mode(mut self, value: impl Into<String>) -> Self {
        self.modify_mode = Some(value.into());
        self
    }
    /// Sets `SecurityIps`.
    pub fn security_ips(mut self, value: impl Into<String>) -> Self {
        self.security_ips = Some(value.into());
        self
    }
    /// Sets `SecurityIPListName`.
    pub fn security_ip_list_name(mut self, value: impl Into<String>) -> Self {
        self.security_ip_list_name = Some(value.into());
        self
    }
    /// Sets `SecurityIPListAttribute`.
    pub fn security_ip_list_attribute(mut self, value: impl Into<String>) -> Self {
        self.security_ip_list_attribute = Some(value.into());
        self
    }
}

request! {
    ModifySecurityIpsRequest {
        "InstanceId" => instance_id: query,
        "ModifyMode" => modify_mode: query,
        "SecurityIps" => security_ips: query,
        "SecurityIPListName" => security_ip_list_name: query,
        "SecurityIPListAttribute" => security_ip_list_attribute: query,
    }
}

impl Operation for ModifySecurityIpsRequest {
    type Response = ModifySecurityIpsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifySecurityIps")
        .required(&["InstanceId", "ModifyMode"]);
}

/// Response to [`ModifySecurityIpsRequest`].
#[non_exhaustive]
pub struct ModifySecurityIpsResponse {
    /// ID of the instance, by which other calls name it.
    pub instance_id: Option<String>,
    /// Addresses and address ranges that may connect.
    pub security_ip_list: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `60BFDBBA-553C-4949-8928-562CE4E0C4F8`.
    pub request_id: Option<String>,
}

response! {
    ModifySecurityIpsResponse {
        "InstanceId" => instance_id: value,
        "SecurityIPList" => security_ip_list: value,
        "RequestId" => request_id: value,
    }
}
