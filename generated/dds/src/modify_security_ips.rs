// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySecurityIps`, from `dds/ModifySecurityIps.md`.

use alicloud_runtime::codegen::*;

/// Changes the whitelist of addresses that may reach an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::ModifySecurityIpsRequest::new()
///     .db_instance_id("dds-bpxxxxxxxx")
///     .security_ips("10.23.12.24/24,10.22.22.22");
/// let reply = client.modify_security_ips(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySecurityIpsRequest {
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** Addresses and address ranges that may connect.
    /// Items: at most 1000. Example: `10.23.12.24/24,10.22.22.22`.
    pub security_ips: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the entries given replace the present list, are added to it, or are taken from it.
    /// Default: `0`. Example: `Append`.
    pub modify_mode: Option<Open<ModifyMode>>,
    /// Whitelist group that the addresses belong to. Default: `default`. Example: `allowserver`.
    pub security_ip_group_name: Option<String>,
    /// Mark on the whitelist group, empty as a rule. Length: at most 120. Example: `test`.
    pub security_ip_group_attribute: Option<String>,
}

impl ModifySecurityIpsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `SecurityIps`, which is required.
    pub fn security_ips(mut self, value: impl Into<String>) -> Self {
        self.security_ips = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ModifyMode`.
    pub fn modify_mode(mut self, value: impl Into<Open<ModifyMode>>) -> Self {
        self.modify_mode = Some(value.into());
        self
    }
    /// Sets `SecurityIpGroupName`.
    pub fn security_ip_group_name(mut self, value: impl Into<String>) -> Self {
        self.security_ip_group_name = Some(value.into());
        self
    }
    /// Sets `SecurityIpGroupAttribute`.
    pub fn security_ip_group_attribute(mut self, value: impl Into<String>) -> Self {
        self.security_ip_group_attribute = Some(value.into());
        self
    }
}

request! {
    ModifySecurityIpsRequest {
        "DBInstanceId" => db_instance_id: query,
        "SecurityIps" => security_ips: query,
        "RegionId" => region_id: query,
        "ModifyMode" => modify_mode: query,
        "SecurityIpGroupName" => security_ip_group_name: query,
        "SecurityIpGroupAttribute" => security_ip_group_attribute: query,
    }
}

impl Operation for ModifySecurityIpsRequest {
    type Response = ModifySecurityIpsResponse;
    type Error = ModifySecurityIpsError;
    const INFO: OperationInfo = super::operation("ModifySecurityIps")
        .required(&["DBInstanceId", "SecurityIps"])
        .region("RegionId");
    const ERRORS: &'static [ModifySecurityIpsError] = &[
        ModifySecurityIpsError::InvalidSecurityIpsMalFormed,
        ModifySecurityIpsError::InvalidSecurityIPListLengthMalformed,
        ModifySecurityIpsError::InvalidInstanceIpDuplicate,
        ModifySecurityIpsError::InvalidGroupNameFormat,
        ModifySecurityIpsError::InvalidSecurityIPsNotFound,
    ];
}

/// Response to [`ModifySecurityIpsRequest`].
pub type ModifySecurityIpsResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Whether the entries given replace the present list, are added to it, or are taken from it.
    pub enum ModifyMode {
        /// The entries given replace the list.
        Cover = "Cover",
        /// The entries given are added to the list.
        Append = "Append",
        /// The entries given are taken from the list.
        Delete = "Delete",
        /// Accepted by the interface, but what it does is not described.
        Extend = "Extend",
    }
}

/// Errors that the documentation of [`ModifySecurityIpsRequest`] names.
///
/// - [`InvalidSecurityIpsMalFormed`](super::DocumentedError::InvalidSecurityIpsMalFormed)
/// - [`InvalidSecurityIPListLengthMalformed`](super::DocumentedError::InvalidSecurityIPListLengthMalformed)
/// - [`InvalidInstanceIpDuplicate`](super::DocumentedError::InvalidInstanceIpDuplicate)
/// - [`InvalidGroupNameFormat`](super::DocumentedError::InvalidGroupNameFormat)
/// - [`InvalidSecurityIPsNotFound`](super::DocumentedError::InvalidSecurityIPsNotFound)
pub type ModifySecurityIpsError = super::DocumentedError;
