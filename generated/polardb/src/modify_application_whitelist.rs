// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyApplicationWhitelist`, from `polardb/ModifyApplicationWhitelist.md`.

use alicloud_runtime::codegen::*;

/// Changes the IP whitelist or security groups of a component in a PolarDB application.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyApplicationWhitelistRequest::new()
///     .application_id("...");
/// let reply = client.modify_application_whitelist(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyApplicationWhitelistRequest {
    /// **Required.** PolarDB application, such as an AI one that runs beside the cluster.
    pub application_id: Option<String>,
    /// ID of the component that the call is about.
    pub component_id: Option<String>,
    /// Addresses and address ranges that may connect.
    pub security_ip_list: Option<String>,
    /// Name that the allowed IP address array goes by.
    pub security_ip_array_name: Option<String>,
    /// The security groups that are concerned.
    pub security_groups: Option<String>,
    /// Whether the entries given replace the present list, are added to it, or are taken from it.
    pub modify_mode: Option<Open<ModifyMode>>,
}

impl ModifyApplicationWhitelistRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ApplicationId`, which is required.
    pub fn application_id(mut self, value: impl Into<String>) -> Self {
        self.application_id = Some(value.into());
        self
    }
    /// Sets `ComponentId`.
    pub fn component_id(mut self, value: impl Into<String>) -> Self {
        self.component_id = Some(value.into());
        self
    }
    /// Sets `SecurityIPList`.
    pub fn security_ip_list(mut self, value: impl Into<String>) -> Self {
        self.security_ip_list = Some(value.into());
        self
    }
    /// Sets `SecurityIPArrayName`.
    pub fn security_ip_array_name(mut self, value: impl Into<String>) -> Self {
        self.security_ip_array_name = Some(value.into());
        self
    }
    /// Sets `SecurityGroups`.
    pub fn security_groups(mut self, value: impl Into<String>) -> Self {
        self.security_groups = Some(value.into());
        self
    }
    /// Sets `ModifyMode`.
    pub fn modify_mode(mut self, value: impl Into<Open<ModifyMode>>) -> Self {
        self.modify_mode = Some(value.into());
        self
    }
}

request! {
    ModifyApplicationWhitelistRequest {
        "ApplicationId" => application_id: query,
        "ComponentId" => component_id: query,
        "SecurityIPList" => security_ip_list: query,
        "SecurityIPArrayName" => security_ip_array_name: query,
        "SecurityGroups" => security_groups: query,
        "ModifyMode" => modify_mode: query,
    }
}

impl Operation for ModifyApplicationWhitelistRequest {
    type Response = ModifyApplicationWhitelistResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyApplicationWhitelist")
        .required(&["ApplicationId"]);
}

/// Response to [`ModifyApplicationWhitelistRequest`], which the documentation does not describe.
pub type ModifyApplicationWhitelistResponse = alicloud_runtime::UndocumentedResponse;

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
