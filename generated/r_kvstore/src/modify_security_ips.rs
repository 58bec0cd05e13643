// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySecurityIps`, from `r-kvstore/ModifySecurityIps.md`.

use alicloud_runtime::codegen::*;

/// Changes an IP whitelist of an instance: replaces it, or adds or removes addresses.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::ModifySecurityIpsRequest::new()
///     .instance_id("r-bp1xxxxxxxxxxxxx")
///     .security_ips("100.xxx.xxx.xxx/24,10.xxx.xxx.xxx");
/// let reply = client.modify_security_ips(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySecurityIpsRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it. Example: `r-bp1xxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// **Required.** Addresses and address ranges that may connect.
    /// Items: at most 1000. Example: `100.xxx.xxx.xxx/24,10.xxx.xxx.xxx`.
    pub security_ips: Option<String>,
    /// Attribute of the whitelist group; a group marked hidden does not show up in the console.
    /// Example: `hidden`.
    pub security_ip_group_attribute: Option<String>,
    /// Whether the entries given replace the present list, are added to it, or are taken from it.
    /// Example: `Append`.
    pub modify_mode: Option<String>,
    /// Name that the allowed IP address group goes by. Example: `default`.
    pub security_ip_group_name: Option<String>,
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
    /// Sets `SecurityIps`, which is required.
    pub fn security_ips(mut self, value: impl Into<String>) -> Self {
        self.security_ips = Some(value.into());
        self
    }
    /// Sets `SecurityIpGroupAttribute`.
    pub fn security_ip_group_attribute(mut self, value: impl Into<String>) -> Self {
        self.security_ip_group_attribute = Some(value.into());
        self
    }
    /// Sets `ModifyMode`.
    pub fn modify_mode(mut self, value: impl Into<String>) -> Self {
        self.modify_mode = Some(value.into());
        self
    }
    /// Sets `SecurityIpGroupName`.
    pub fn security_ip_group_name(mut self, value: impl Into<String>) -> Self {
        self.security_ip_group_name = Some(value.into());
        self
    }
}

request! {
    ModifySecurityIpsRequest {
        "InstanceId" => instance_id: query,
        "SecurityIps" => security_ips: query,
        "SecurityIpGroupAttribute" => security_ip_group_attribute: query,
        "ModifyMode" => modify_mode: query,
        "SecurityIpGroupName" => security_ip_group_name: query,
    }
}

impl Operation for ModifySecurityIpsRequest {
    type Response = ModifySecurityIpsResponse;
    type Error = ModifySecurityIpsError;
    const INFO: OperationInfo = super::operation("ModifySecurityIps")
        .required(&["InstanceId", "SecurityIps"]);
    const ERRORS: &'static [ModifySecurityIpsError] = &[
        ModifySecurityIpsError::ForbbidenMinorVersion,
        ModifySecurityIpsError::InvalidGroupNameFormat,
        ModifySecurityIpsError::LockTimeout,
        ModifySecurityIpsError::InvalidSecurityIPListNotFound,
        ModifySecurityIpsError::SecurityIPListDuplicate,
    ];
}

/// Response to [`ModifySecurityIpsRequest`].
pub type ModifySecurityIpsResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifySecurityIpsRequest`] names.
///
/// - [`ForbbidenMinorVersion`](super::DocumentedError::ForbbidenMinorVersion)
/// - [`InvalidGroupNameFormat`](super::DocumentedError::InvalidGroupNameFormat)
/// - [`LockTimeout`](super::DocumentedError::LockTimeout)
/// - [`InvalidSecurityIPListNotFound`](super::DocumentedError::InvalidSecurityIPListNotFound)
/// - [`SecurityIPListDuplicate`](super::DocumentedError::SecurityIPListDuplicate)
pub type ModifySecurityIpsError = super::DocumentedError;
