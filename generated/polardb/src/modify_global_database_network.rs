// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyGlobalDatabaseNetwork`, from `polardb/ModifyGlobalDatabaseNetwork.md`.

use alicloud_runtime::codegen::*;

/// Changes the description of a GDN, or turns its global domain name on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyGlobalDatabaseNetworkRequest::new()
///     .gdn_id("...");
/// let reply = client.modify_global_database_network(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyGlobalDatabaseNetworkRequest {
    /// **Required.** Global database network, which joins clusters of several regions.
    pub gdn_id: Option<String>,
    /// Free text that tells people about the GDN.
    pub gdn_description: Option<String>,
    /// Whether this is switched on: global domain name name.
    pub enable_global_domain_name: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ModifyGlobalDatabaseNetworkRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GDNId`, which is required.
    pub fn gdn_id(mut self, value: impl Into<String>) -> Self {
        self.gdn_id = Some(value.into());
        self
    }
    /// Sets `GDNDescription`.
    pub fn gdn_description(mut self, value: impl Into<String>) -> Self {
        self.gdn_description = Some(value.into());
        self
    }
    /// Sets `EnableGlobalDomainName`.
    #[inline]
    pub fn enable_global_domain_name(mut self, value: bool) -> Self {
        self.enable_global_domain_name = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ModifyGlobalDatabaseNetworkRequest {
        "GDNId" => gdn_id: query,
        "GDNDescription" => gdn_description: query,
        "EnableGlobalDomainName" => enable_global_domain_name: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ModifyGlobalDatabaseNetworkRequest {
    type Response = ModifyGlobalDatabaseNetworkResponse;
    type Error = ModifyGlobalDatabaseNetworkError;
    const INFO: OperationInfo = super::operation("ModifyGlobalDatabaseNetwork")
        .required(&["GDNId"]);
    const ERRORS: &'static [ModifyGlobalDatabaseNetworkError] = &[
        ModifyGlobalDatabaseNetworkError::InvalidDBClusterNotFound,
        ModifyGlobalDatabaseNetworkError::GdnNotFound,
    ];
}

/// Response to [`ModifyGlobalDatabaseNetworkRequest`].
pub type ModifyGlobalDatabaseNetworkResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyGlobalDatabaseNetworkRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`GdnNotFound`](super::DocumentedError::GdnNotFound)
pub type ModifyGlobalDatabaseNetworkError = super::DocumentedError;
