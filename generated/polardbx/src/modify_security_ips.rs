// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySecurityIps`, from `polardbx/ModifySecurityIps.md`.

use alicloud_runtime::codegen::*;

/// Changes the IP allowlist of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::ModifySecurityIpsRequest::new()
///     .db_instance_name("...")
///     .security_ip_list("...");
/// let reply = client.modify_security_ips(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySecurityIpsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// Name of the group that the call or the item is about.
    pub group_name: Option<String>,
    /// **Required.** Addresses and address ranges that may connect.
    pub security_ip_list: Option<String>,
    /// Whether the entries given replace the present list, are added to it, or are taken from it.
    pub modify_mode: Option<String>,
}

impl ModifySecurityIpsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `SecurityIPList`, which is required.
    pub fn security_ip_list(mut self, value: impl Into<String>) -> Self {
        self.security_ip_list = Some(value.into());
        self
    }
    /// Sets `ModifyMode`.
    pub fn modify_mode(mut self, value: impl Into<String>) -> Self {
        self.modify_mode = Some(value.into());
        self
    }
}

request! {
    ModifySecurityIpsRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
        "GroupName" => group_name: query,
        "SecurityIPList" => security_ip_list: query,
        "ModifyMode" => modify_mode: query,
    }
}

impl Operation for ModifySecurityIpsRequest {
    type Response = ModifySecurityIpsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifySecurityIps")
        .required(&["RegionId", "DBInstanceName", "SecurityIPList"])
        .success_flag("Success")
        .error_messages(&["Message"])
        .region("RegionId");
}

/// Response to [`ModifySecurityIpsRequest`].
#[non_exhaustive]
pub struct ModifySecurityIpsResponse {
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FEA5DC20-6D8A-5979-97AA-FC57546ADC20`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ModifySecurityIpsResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
