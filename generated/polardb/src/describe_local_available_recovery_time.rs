// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLocalAvailableRecoveryTime`, from `polardb/DescribeLocalAvailableRecoveryTime.md`.

use alicloud_runtime::codegen::*;

/// Shows the points in time to which a PolarDB cluster can be restored locally.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeLocalAvailableRecoveryTimeRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_local_available_recovery_time(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLocalAvailableRecoveryTimeRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DescribeLocalAvailableRecoveryTimeRequest {
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
    DescribeLocalAvailableRecoveryTimeRequest {
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DescribeLocalAvailableRecoveryTimeRequest {
    type Response = DescribeLocalAvailableRecoveryTimeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLocalAvailableRecoveryTime")
        .required(&["DBClusterId"])
        .read_only();
}

/// Response to [`DescribeLocalAvailableRecoveryTimeRequest`], which the documentation does not describe.
pub type DescribeLocalAvailableRecoveryTimeResponse = alicloud_runtime::UndocumentedResponse;
