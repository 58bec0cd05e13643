// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveDBClusterFromGDN`, from `polardb/RemoveDBClusterFromGDN.md`.

use alicloud_runtime::codegen::*;

/// Takes a secondary cluster out of a global database network (GDN).
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::RemoveDBClusterFromGDNRequest::new()
///     .db_cluster_id("...")
///     .gdn_id("...");
/// let reply = client.remove_db_cluster_from_gdn(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveDBClusterFromGDNRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Global database network, which joins clusters of several regions.
    pub gdn_id: Option<String>,
    /// Whether to go ahead although a check would otherwise stop the call.
    pub force: Option<bool>,
}

impl RemoveDBClusterFromGDNRequest {
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
    /// Sets `GDNId`, which is required.
    pub fn gdn_id(mut self, value: impl Into<String>) -> Self {
        self.gdn_id = Some(value.into());
        self
    }
    /// Sets `Force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
}

request! {
    RemoveDBClusterFromGDNRequest {
        "DBClusterId" => db_cluster_id: query,
        "GDNId" => gdn_id: query,
        "Force" => force: query,
    }
}

impl Operation for RemoveDBClusterFromGDNRequest {
    type Response = RemoveDBClusterFromGDNResponse;
    type Error = RemoveDBClusterFromGDNError;
    const INFO: OperationInfo = super::operation("RemoveDBClusterFromGDN")
        .required(&["DBClusterId", "GDNId"]);
    const ERRORS: &'static [RemoveDBClusterFromGDNError] = &[
        RemoveDBClusterFromGDNError::MemberRoleNotSupport,
        RemoveDBClusterFromGDNError::InvalidDBClusterNotFound,
        RemoveDBClusterFromGDNError::GdnNotFound,
        RemoveDBClusterFromGDNError::InvalidDBClusterIdNotFound,
    ];
}

/// Response to [`RemoveDBClusterFromGDNRequest`].
pub type RemoveDBClusterFromGDNResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RemoveDBClusterFromGDNRequest`] names.
///
/// - [`MemberRoleNotSupport`](super::DocumentedError::MemberRoleNotSupport)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`GdnNotFound`](super::DocumentedError::GdnNotFound)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
pub type RemoveDBClusterFromGDNError = super::DocumentedError;
