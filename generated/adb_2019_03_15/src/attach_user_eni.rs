// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachUserENI`, from `adb_2019_03_15/AttachUserENI.md`.

use alicloud_runtime::codegen::*;

/// Attaches an elastic network interface to a Data Warehouse Edition cluster, for reaching data in
/// the user's VPC.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::AttachUserENIRequest::new()
///     .db_cluster_id("...");
/// let reply = client.attach_user_eni(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachUserENIRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl AttachUserENIRequest {
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
    AttachUserENIRequest {
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for AttachUserENIRequest {
    type Response = AttachUserENIResponse;
    type Error = AttachUserENIError;
    const INFO: OperationInfo = super::operation("AttachUserENI")
        .required(&["DBClusterId"]);
    const ERRORS: &'static [AttachUserENIError] = &[
        AttachUserENIError::IncorrectDBInstanceState,
        AttachUserENIError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`AttachUserENIRequest`].
pub type AttachUserENIResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AttachUserENIRequest`] names.
///
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type AttachUserENIError = super::DocumentedError;
