// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBClusterServerlessConf`, from `polardb/DescribeDBClusterServerlessConf.md`.

use alicloud_runtime::codegen::*;

/// Shows the scaling configuration of a serverless PolarDB cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeDBClusterServerlessConfRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_db_cluster_serverless_conf(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBClusterServerlessConfRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DescribeDBClusterServerlessConfRequest {
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
    DescribeDBClusterServerlessConfRequest {
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DescribeDBClusterServerlessConfRequest {
    type Response = DescribeDBClusterServerlessConfResponse;
    type Error = DescribeDBClusterServerlessConfError;
    const INFO: OperationInfo = super::operation("DescribeDBClusterServerlessConf")
        .required(&["DBClusterId"])
        .read_only();
    const ERRORS: &'static [DescribeDBClusterServerlessConfError] = &[
        DescribeDBClusterServerlessConfError::InvalidDBClusterIdMalformed,
        DescribeDBClusterServerlessConfError::InvalidEngineUnsupported,
        DescribeDBClusterServerlessConfError::OperationDeniedClusterCategory,
        DescribeDBClusterServerlessConfError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`DescribeDBClusterServerlessConfRequest`].
#[non_exhaustive]
pub struct DescribeDBClusterServerlessConfResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5E71541A-6007-4DCC-A38A-F872C31FEB45`.
    pub request_id: Option<String>,
    /// Least capacity a node can shrink to. Example: `1`.
    pub scale_min: Option<String>,
    /// Most capacity a node can grow to. Example: `3`.
    pub scale_max: Option<String>,
    /// Fewest read-only nodes. Example: `2`.
    pub scale_ro_num_min: Option<String>,
    /// Most read-only nodes. Example: `4`.
    pub scale_ro_num_max: Option<String>,
    /// Whether an idle cluster is paused. Example: `true`.
    pub allow_shut_down: Option<String>,
    /// Idle seconds after which the cluster is paused. Example: `10`.
    pub seconds_until_auto_pause: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `pc-bp10gr51qasnl****`.
    pub db_cluster_id: Option<String>,
    /// Fewest read-only columnar nodes. Example: `1`.
    pub scale_ap_ro_num_min: Option<String>,
    /// Most read-only columnar nodes. Example: `1`.
    pub scale_ap_ro_num_max: Option<String>,
    /// The switches that are concerned. Example: `1`.
    pub switchs: Option<String>,
    /// Way in which the serverless rule works.
    pub serverless_rule_mode: Option<String>,
    /// Value at which the serverless rule vCPU enlarge sets in.
    pub serverless_rule_cpu_enlarge_threshold: Option<String>,
    /// Value at which the serverless rule vCPU shrink sets in.
    pub serverless_rule_cpu_shrink_threshold: Option<String>,
}

response! {
    DescribeDBClusterServerlessConfResponse {
        "RequestId" => request_id: value,
        "ScaleMin" => scale_min: value,
        "ScaleMax" => scale_max: value,
        "ScaleRoNumMin" => scale_ro_num_min: value,
        "ScaleRoNumMax" => scale_ro_num_max: value,
        "AllowShutDown" => allow_shut_down: value,
        "SecondsUntilAutoPause" => seconds_until_auto_pause: value,
        "DBClusterId" => db_cluster_id: value,
        "ScaleApRoNumMin" => scale_ap_ro_num_min: value,
        "ScaleApRoNumMax" => scale_ap_ro_num_max: value,
        "Switchs" => switchs: value,
        "ServerlessRuleMode" => serverless_rule_mode: value,
        "ServerlessRuleCpuEnlargeThreshold" => serverless_rule_cpu_enlarge_threshold: value,
        "ServerlessRuleCpuShrinkThreshold" => serverless_rule_cpu_shrink_threshold: value,
    }
}

/// Errors that the documentation of [`DescribeDBClusterServerlessConfRequest`] names.
///
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed), here with HTTP status 400
/// - [`InvalidEngineUnsupported`](super::DocumentedError::InvalidEngineUnsupported)
/// - [`OperationDeniedClusterCategory`](super::DocumentedError::OperationDeniedClusterCategory)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeDBClusterServerlessConfError = super::DocumentedError;
