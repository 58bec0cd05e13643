// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateGlobalDatabaseNetwork`, from `polardb/CreateGlobalDatabaseNetwork.md`.

use alicloud_runtime::codegen::*;

/// Creates a global database network (GDN) with an existing cluster as its primary.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::CreateGlobalDatabaseNetworkRequest::new()
///     .db_cluster_id("...");
/// let reply = client.create_global_database_network(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateGlobalDatabaseNetworkRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Free text that tells people about the GDN.
    pub gdn_description: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Which version of the GDN is meant.
    pub gdn_version: Option<String>,
    /// Whether this is switched on: global domain name name.
    pub enable_global_domain_name: Option<bool>,
}

impl CreateGlobalDatabaseNetworkRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `GDNDescription`.
    pub fn gdn_description(mut self, value: impl Into<String>) -> Self {
        self.gdn_description = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `GDNVersion`.
    pub fn gdn_version(mut self, value: impl Into<String>) -> Self {
        self.gdn_version = Some(value.into());
        self
    }
    /// Sets `EnableGlobalDomainName`.
    #[inline]
    pub fn enable_global_domain_name(mut self, value: bool) -> Self {
        self.enable_global_domain_name = Some(value);
        self
    }
}

request! {
    CreateGlobalDatabaseNetworkRequest {
        "DBClusterId" => db_cluster_id: query,
        "GDNDescription" => gdn_description: query,
        "ResourceGroupId" => resource_group_id: query,
        "GDNVersion" => gdn_version: query,
        "EnableGlobalDomainName" => enable_global_domain_name: query,
    }
}

impl Operation for CreateGlobalDatabaseNetworkRequest {
    type Response = CreateGlobalDatabaseNetworkResponse;
    type Error = CreateGlobalDatabaseNetworkError;
    const INFO: OperationInfo = super::operation("CreateGlobalDatabaseNetwork")
        .required(&["DBClusterId"]);
    const ERRORS: &'static [CreateGlobalDatabaseNetworkError] = &[
        CreateGlobalDatabaseNetworkError::MemberInsExist,
        CreateGlobalDatabaseNetworkError::InvalidEngineVersionUnsupported,
        CreateGlobalDatabaseNetworkError::InvalidDBClusterNotFound,
        CreateGlobalDatabaseNetworkError::InvalidDBClusterIdNotFound,
    ];
}

/// Response to [`CreateGlobalDatabaseNetworkRequest`].
#[non_exhaustive]
pub struct CreateGlobalDatabaseNetworkResponse {
    /// Global database network, which joins clusters of several regions.
    /// Example: `gd-m5ex5wqfqbou*****`.
    pub gdn_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C61892A4-0850-4516-9E26-44D96C1782DE`.
    pub request_id: Option<String>,
}

response! {
    CreateGlobalDatabaseNetworkResponse {
        "GDNId" => gdn_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateGlobalDatabaseNetworkRequest`] names.
///
/// - [`MemberInsExist`](super::DocumentedError::MemberInsExist)
/// - [`InvalidEngineVersionUnsupported`](super::DocumentedError::InvalidEngineVersionUnsupported)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
pub type CreateGlobalDatabaseNetworkError = super::DocumentedError;
