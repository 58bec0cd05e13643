// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachUserENI`, from `adb_2019_03_15/DetachUserENI.md`.

use alicloud_runtime::codegen::*;

/// Detaches and removes the elastic network interface of a Data Warehouse Edition cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DetachUserENIRequest::new()
///     .db_cluster_id("...");
/// let reply = client.detach_user_eni(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachUserENIRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DetachUserENIRequest {
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
}

request! {
    DetachUserENIRequest {
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DetachUserENIRequest {
    type Response = DetachUserENIResponse;
    type Error = DetachUserENIError;
    const INFO: OperationInfo = super::operation("DetachUserENI")
        .required(&["DBClusterId"]);
    const ERRORS: &'static [DetachUserENIError] = &[
        DetachUserENIError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`DetachUserENIRequest`].
pub type DetachUserENIResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DetachUserENIRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DetachUserENIError = super::DocumentedError;
