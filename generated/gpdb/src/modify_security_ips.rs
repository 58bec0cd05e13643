// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySecurityIps`, from `gpdb/ModifySecurityIps.md`.

use alicloud_runtime::codegen::*;

/// Changes the IP address whitelist of an instance, by replacing, adding, or removing addresses.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::ModifySecurityIpsRequest::new()
///     .db_instance_id("...")
///     .security_ip_list("...");
/// let reply = client.modify_security_ips(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySecurityIpsRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Whether the entries given replace the present list, are added to it, or are taken from it.
    pub modify_mode: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Addresses and address ranges that may connect.
    pub security_ip_list: Option<String>,
    /// Name that the database instance IP address array goes by.
    pub db_instance_ip_array_name: Option<String>,
    /// `hidden` keeps the group out of the console.
    pub db_instance_ip_array_attribute: Option<String>,
}

impl ModifySecurityIpsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `ModifyMode`.
    pub fn modify_mode(mut self, value: impl Into<String>) -> Self {
        self.modify_mode = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `SecurityIPList`, which is required.
    pub fn security_ip_list(mut self, value: impl Into<String>) -> Self {
        self.security_ip_list = Some(value.into());
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
}

request! {
    ModifySecurityIpsRequest {
        "ResourceGroupId" => resource_group_id: query,
        "ModifyMode" => modify_mode: query,
        "DBInstanceId" => db_instance_id: query,
        "SecurityIPList" => security_ip_list: query,
        "DBInstanceIPArrayName" => db_instance_ip_array_name: query,
        "DBInstanceIPArrayAttribute" => db_instance_ip_array_attribute: query,
    }
}

impl Operation for ModifySecurityIpsRequest {
    type Response = ModifySecurityIpsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifySecurityIps")
        .required(&["DBInstanceId", "SecurityIPList"]);
}

/// Response to [`ModifySecurityIpsRequest`].
pub type ModifySecurityIpsResponse = alicloud_runtime::EmptyResponse;
