// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteGlobalDatabaseNetwork`, from `polardb/DeleteGlobalDatabaseNetwork.md`.

use alicloud_runtime::codegen::*;

/// Deletes a global database network, in which only the primary cluster may be left.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DeleteGlobalDatabaseNetworkRequest::new()
///     .gdn_id("...");
/// let reply = client.delete_global_database_network(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteGlobalDatabaseNetworkRequest {
    /// **Required.** Global database network, which joins clusters of several regions.
    pub gdn_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DeleteGlobalDatabaseNetworkRequest {
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DeleteGlobalDatabaseNetworkRequest {
        "GDNId" => gdn_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DeleteGlobalDatabaseNetworkRequest {
    type Response = DeleteGlobalDatabaseNetworkResponse;
    type Error = DeleteGlobalDatabaseNetworkError;
    const INFO: OperationInfo = super::operation("DeleteGlobalDatabaseNetwork")
        .required(&["GDNId"]);
    const ERRORS: &'static [DeleteGlobalDatabaseNetworkError] = &[
        DeleteGlobalDatabaseNetworkError::MemberNumberNotSupport,
        DeleteGlobalDatabaseNetworkError::InvalidDBClusterNotFound,
        DeleteGlobalDatabaseNetworkError::GdnNotFound,
    ];
}

/// Response to [`DeleteGlobalDatabaseNetworkRequest`].
pub type DeleteGlobalDatabaseNetworkResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteGlobalDatabaseNetworkRequest`] names.
///
/// - [`MemberNumberNotSupport`](super::DocumentedError::MemberNumberNotSupport)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`GdnNotFound`](super::DocumentedError::GdnNotFound)
pub type DeleteGlobalDatabaseNetworkError = super::DocumentedError;
