// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResetGlobalDatabaseNetwork`, from `polardb/ResetGlobalDatabaseNetwork.md`.

use alicloud_runtime::codegen::*;

/// Rebuilds the network of a secondary cluster within a global database network (GDN).
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ResetGlobalDatabaseNetworkRequest::new()
///     .gdn_id("...")
///     .db_cluster_id("...");
/// let reply = client.reset_global_database_network(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResetGlobalDatabaseNetworkRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Global database network, which joins clusters of several regions.
    pub gdn_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl ResetGlobalDatabaseNetworkRequest {
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
    /// Sets `GDNId`, which is required.
    pub fn gdn_id(mut self, value: impl Into<String>) -> Self {
        self.gdn_id = Some(value.into());
        self
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
}

request! {
    ResetGlobalDatabaseNetworkRequest {
        "RegionId" => region_id: query,
        "GDNId" => gdn_id: query,
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for ResetGlobalDatabaseNetworkRequest {
    type Response = ResetGlobalDatabaseNetworkResponse;
    type Error = ResetGlobalDatabaseNetworkError;
    const INFO: OperationInfo = super::operation("ResetGlobalDatabaseNetwork")
        .required(&["GDNId", "DBClusterId"])
        .region("RegionId");
    const ERRORS: &'static [ResetGlobalDatabaseNetworkError] = &[
        ResetGlobalDatabaseNetworkError::MemberRoleNotSupport,
        ResetGlobalDatabaseNetworkError::InvalidDBClusterNotFound,
        ResetGlobalDatabaseNetworkError::GdnNotFound,
    ];
}

/// Response to [`ResetGlobalDatabaseNetworkRequest`].
pub type ResetGlobalDatabaseNetworkResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ResetGlobalDatabaseNetworkRequest`] names.
///
/// - [`MemberRoleNotSupport`](super::DocumentedError::MemberRoleNotSupport)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`GdnNotFound`](super::DocumentedError::GdnNotFound)
pub type ResetGlobalDatabaseNetworkError = super::DocumentedError;
