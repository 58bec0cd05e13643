// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySecurityIps`, from `rds/ModifySecurityIps.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NetworkType};

/// Changes an IP whitelist of an instance: replaces it, or adds or removes addresses.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifySecurityIpsRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx")
///     .security_ips("10.23.12.24");
/// let reply = client.modify_security_ips(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySecurityIpsRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** IP addresses that may connect, separated by commas.
    /// Items: at most 1000. Example: `10.23.12.24`.
    pub security_ips: Option<String>,
    /// Name that the database instance IP address array goes by. Default: `Default`. Example: `test`.
    pub db_instance_ip_array_name: Option<String>,
    /// Attribute of the whitelist group; a group marked hidden does not show up in the console.
    /// Example: `hidden`.
    pub db_instance_ip_array_attribute: Option<String>,
    /// IP version of the listed addresses. Example: `IPv4`.
    pub security_ip_type: Option<Open<SecurityIPType>>,
    /// Network that the whitelist is for; the standard mode has one for all networks.
    /// Default: `MIX`. Example: `Classic`.
    pub whitelist_network_type: Option<Open<NetworkType>>,
    /// Whether the entries given replace the present list, are added to it, or are taken from it.
    /// Default: `Cover`. Example: `Cover`.
    pub modify_mode: Option<Open<ModifyMode>>,
    /// ID of the security group, whose rules filter the traffic. Example: `rg-acfmyxxxxx`.
    pub security_group_id: Option<String>,
    /// Read-only instances whose whitelists follow this one.
    pub fresh_white_list_readins: Option<String>,
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
    /// Sets `DBInstanceIPArrayName`.
    pub fn db_instance_ip_array_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_ip_array_name = Some(value.into());
        self
    }
    /// Sets `DBInstanceIPArrayAttribute`.
    pub fn db_instance_ip_array_attribute(mut self, value: impl Into<String>) -> Self {
        self.db_instance_ip_array_attribute = Some(value.into());
        self
    }
    /// Sets `SecurityIPType`.
    pub fn security_ip_type(mut self, value: impl Into<Open<SecurityIPType>>) -> Self {
        self.security_ip_type = Some(value.into());
        self
    }
    /// Sets `WhitelistNetworkType`.
    pub fn whitelist_network_type(
        mut self,
        value: impl Into<Open<NetworkType>>,
    ) -> Self {
        self.whitelist_network_type = Some(value.into());
        self
    }
    /// Sets `ModifyMode`.
    pub fn modify_mode(mut self, value: impl Into<Open<ModifyMode>>) -> Self {
        self.modify_mode = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `FreshWhiteListReadins`.
    pub fn fresh_white_list_readins(mut self, value: impl Into<String>) -> Self {
        self.fresh_white_list_readins = Some(value.into());
        self
    }
}

request! {
    ModifySecurityIpsRequest {
        "DBInstanceId" => db_instance_id: query,
        "SecurityIps" => security_ips: query,
        "DBInstanceIPArrayName" => db_instance_ip_array_name: query,
        "DBInstanceIPArrayAttribute" => db_instance_ip_array_attribute: query,
        "SecurityIPType" => security_ip_type: query,
        "WhitelistNetworkType" => whitelist_network_type: query,
        "ModifyMode" => modify_mode: query,
        "SecurityGroupId" => security_group_id: query,
        "FreshWhiteListReadins" => fresh_white_list_readins: query,
    }
}

impl Operation for ModifySecurityIpsRequest {
    type Response = ModifySecurityIpsResponse;
    type Error = ModifySecurityIpsError;
    const INFO: OperationInfo = super::operation("ModifySecurityIps")
        .required(&["DBInstanceId", "SecurityIps"]);
    const ERRORS: &'static [ModifySecurityIpsError] = &[
        ModifySecurityIpsError::IncorrectMasterDBInstanceState,
        ModifySecurityIpsError::InvalidWhitelistNetTypeMalformed,
        ModifySecurityIpsError::InvalidIPArrayAttributeFormat,
        ModifySecurityIpsError::InvalidSecurityIPListDuplicate,
        ModifySecurityIpsError::SecurityIPListFormat,
        ModifySecurityIpsError::InvalidGroupNameDuplicatedWithTemplate,
        ModifySecurityIpsError::OrderComboInstanceNotAllowOperate,
        ModifySecurityIpsError::PricePricingPlanResultNotFound,
        ModifySecurityIpsError::OrderNoRealNameAuthentication,
        ModifySecurityIpsError::InsufficientAvailableQuota,
        ModifySecurityIpsError::CommodityServiceCallingException,
        ModifySecurityIpsError::IncorrectDBType,
        ModifySecurityIpsError::IncorrectDBInstanceType,
        ModifySecurityIpsError::IncorrectDBInstanceCharacterType,
        ModifySecurityIpsError::IncorrectDBInstanceState,
        ModifySecurityIpsError::IncorrectEngineVersion,
        ModifySecurityIpsError::ReadinsNotFound,
        ModifySecurityIpsError::InvalidDBInstanceNameNotFound,
        ModifySecurityIpsError::InvalidDBInstanceNotFound,
        ModifySecurityIpsError::IncorrectDBInstanceLockMode,
    ];
}

/// Response to [`ModifySecurityIpsRequest`].
#[non_exhaustive]
pub struct ModifySecurityIpsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `115855279`.
    pub task_id: Option<String>,
}

response! {
    ModifySecurityIpsResponse {
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
    }
}

values! {
    /// IP version of the listed addresses.
    pub enum SecurityIPType {
        /// IPv4 addresses.
        IPv4 = "IPv4",
        /// IPv4 addresses.
        Ipv4 = "IPV4",
        /// IPv4 addresses.
        Ipv42 = "Ipv4",
        /// IPv4 addresses.
        IpV4 = "IpV4",
        /// IPv4 addresses.
        IPv42 = "iPv4",
        /// IPv4 addresses.
        IPV4 = "iPV4",
        /// IPv4 addresses.
        Ipv43 = "ipv4",
        /// IPv4 addresses.
        IpV42 = "ipV4",
        /// IPv6 addresses; not supported so far.
        IPv6 = "IPv6",
        /// IPv6 addresses; not supported so far.
        Ipv6 = "IPV6",
        /// IPv6 addresses; not supported so far.
        Ipv62 = "Ipv6",
        /// IPv6 addresses; not supported so far.
        IpV6 = "IpV6",
        /// IPv6 addresses; not supported so far.
        IPv62 = "iPv6",
        /// IPv6 addresses; not supported so far.
        IPV6 = "iPV6",
        /// IPv6 addresses; not supported so far.
        Ipv63 = "ipv6",
        /// IPv6 addresses; not supported so far.
        IpV62 = "ipV6",
    }
}

values! {
    /// Whether the entries given replace the present list, are added to it, or are taken from it.
    pub enum ModifyMode {
        /// The entries given replace the list.
        Cover = "Cover",
        /// The entries given are added to the list.
        Append = "Append",
        /// The entries given are taken from the list.
        Delete = "Delete",
    }
}

/// Errors that the documentation of [`ModifySecurityIpsRequest`] names.
///
/// - [`IncorrectMasterDBInstanceState`](super::DocumentedError::IncorrectMasterDBInstanceState)
/// - [`InvalidWhitelistNetTypeMalformed`](super::DocumentedError::InvalidWhitelistNetTypeMalformed)
/// - [`InvalidIPArrayAttributeFormat`](super::DocumentedError::InvalidIPArrayAttributeFormat)
/// - [`InvalidSecurityIPListDuplicate`](super::DocumentedError::InvalidSecurityIPListDuplicate)
/// - [`SecurityIPListFormat`](super::DocumentedError::SecurityIPListFormat)
/// - [`InvalidGroupNameDuplicatedWithTemplate`](super::DocumentedError::InvalidGroupNameDuplicatedWithTemplate)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InsufficientAvailableQuota`](super::DocumentedError::InsufficientAvailableQuota)
/// - [`CommodityServiceCallingException`](super::DocumentedError::CommodityServiceCallingException)
/// - [`IncorrectDBType`](super::DocumentedError::IncorrectDBType)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`IncorrectDBInstanceCharacterType`](super::DocumentedError::IncorrectDBInstanceCharacterType)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`IncorrectEngineVersion`](super::DocumentedError::IncorrectEngineVersion)
/// - [`ReadinsNotFound`](super::DocumentedError::ReadinsNotFound)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
/// - [`IncorrectDBInstanceLockMode`](super::DocumentedError::IncorrectDBInstanceLockMode)
pub type ModifySecurityIpsError = super::DocumentedError;
