// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SwitchOverGlobalDatabaseNetwork`, from `polardb/SwitchOverGlobalDatabaseNetwork.md`.

use alicloud_runtime::codegen::*;

/// Swaps the roles of the primary cluster and a secondary cluster in a GDN.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::SwitchOverGlobalDatabaseNetworkRequest::new()
///     .gdn_id("...");
/// let reply = client.switch_over_global_database_network(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SwitchOverGlobalDatabaseNetworkRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Global database network, which joins clusters of several regions.
    pub gdn_id: Option<String>,
    /// Whether the clusters are switched by force.
    pub forced: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl SwitchOverGlobalDatabaseNetworkRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBClusterId`.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `GDNId`, which is required.
    pub fn gdn_id(mut self, value: impl Into<String>) -> Self {
        self.gdn_id = Some(value.into());
        self
    }
    /// Sets `Forced`.
    #[inline]
    pub fn forced(mut self, value: bool) -> Self {
        self.forced = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    SwitchOverGlobalDatabaseNetworkRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
        "GDNId" => gdn_id: query,
        "Forced" => forced: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for SwitchOverGlobalDatabaseNetworkRequest {
    type Response = SwitchOverGlobalDatabaseNetworkResponse;
    type Error = SwitchOverGlobalDatabaseNetworkError;
    const INFO: OperationInfo = super::operation("SwitchOverGlobalDatabaseNetwork")
        .required(&["GDNId"])
        .region("RegionId");
    const ERRORS: &'static [SwitchOverGlobalDatabaseNetworkError] = &[
        SwitchOverGlobalDatabaseNetworkError::InvalidDBClusterNotFound,
        SwitchOverGlobalDatabaseNetworkError::InvalidDBClusterIdNotFound,
    ];
}

/// Response to [`SwitchOverGlobalDatabaseNetworkRequest`].
pub type SwitchOverGlobalDatabaseNetworkResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SwitchOverGlobalDatabaseNetworkRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
pub type SwitchOverGlobalDatabaseNetworkError = super::DocumentedError;
