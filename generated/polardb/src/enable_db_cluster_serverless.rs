// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableDBClusterServerless`, from `polardb/EnableDBClusterServerless.md`.

use alicloud_runtime::codegen::*;

/// Turns on the serverless feature for a cluster with fixed specifications and sets its scaling
/// range.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::EnableDBClusterServerlessRequest::new()
///     .db_cluster_id("...");
/// let reply = client.enable_db_cluster_serverless(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableDBClusterServerlessRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Least capacity a node can shrink to.
    pub scale_min: Option<String>,
    /// Most capacity a node can grow to.
    pub scale_max: Option<String>,
    /// Fewest read-only nodes.
    pub scale_ro_num_min: Option<String>,
    /// Most read-only nodes.
    pub scale_ro_num_max: Option<String>,
    /// Fewest read-only columnar nodes.
    pub scale_ap_ro_num_min: Option<String>,
    /// Most read-only columnar nodes.
    pub scale_ap_ro_num_max: Option<String>,
}

impl EnableDBClusterServerlessRequest {
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
    /// Sets `ScaleMin`.
    pub fn scale_min(mut self, value: impl Into<String>) -> Self {
        self.scale_min = Some(value.into());
        self
    }
    /// Sets `ScaleMax`.
    pub fn scale_max(mut self, value: impl Into<String>) -> Self {
        self.scale_max = Some(value.into());
        self
    }
    /// Sets `ScaleRoNumMin`.
    pub fn scale_ro_num_min(mut self, value: impl Into<String>) -> Self {
        self.scale_ro_num_min = Some(value.into());
        self
    }
    /// Sets `ScaleRoNumMax`.
    pub fn scale_ro_num_max(mut self, value: impl Into<String>) -> Self {
        self.scale_ro_num_max = Some(value.into());
        self
    }
    /// Sets `ScaleApRoNumMin`.
    pub fn scale_ap_ro_num_min(mut self, value: impl Into<String>) -> Self {
        self.scale_ap_ro_num_min = Some(value.into());
        self
    }
    /// Sets `ScaleApRoNumMax`.
    pub fn scale_ap_ro_num_max(mut self, value: impl Into<String>) -> Self {
        self.scale_ap_ro_num_max = Some(value.into());
        self
    }
}

request! {
    EnableDBClusterServerlessRequest {
        "DBClusterId" => db_cluster_id: query,
        "ScaleMin" => scale_min: query,
        "ScaleMax" => scale_max: query,
        "ScaleRoNumMin" => scale_ro_num_min: query,
        "ScaleRoNumMax" => scale_ro_num_max: query,
        "ScaleApRoNumMin" => scale_ap_ro_num_min: query,
        "ScaleApRoNumMax" => scale_ap_ro_num_max: query,
    }
}

impl Operation for EnableDBClusterServerlessRequest {
    type Response = EnableDBClusterServerlessResponse;
    type Error = EnableDBClusterServerlessError;
    const INFO: OperationInfo = super::operation("EnableDBClusterServerless")
        .required(&["DBClusterId"]);
    const ERRORS: &'static [EnableDBClusterServerlessError] = &[
        EnableDBClusterServerlessError::InvalidDBInstanceClassNotFound,
    ];
}

/// Response to [`EnableDBClusterServerlessRequest`].
#[non_exhaustive]
pub struct EnableDBClusterServerlessResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5E71541A-6007-4DCC-A38A-F872C31FEB45`.
    pub request_id: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `pc-bp10gr51qasnl****`.
    pub db_cluster_id: Option<String>,
}

response! {
    EnableDBClusterServerlessResponse {
        "RequestId" => request_id: value,
        "DBClusterId" => db_cluster_id: value,
    }
}

/// Errors that the documentation of [`EnableDBClusterServerlessRequest`] names.
///
/// - [`InvalidDBInstanceClassNotFound`](super::DocumentedError::InvalidDBInstanceClassNotFound)
pub type EnableDBClusterServerlessError = super::DocumentedError;
