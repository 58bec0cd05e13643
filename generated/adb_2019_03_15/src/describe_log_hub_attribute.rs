// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLogHubAttribute`, from `adb_2019_03_15/DescribeLogHubAttribute.md`.

use alicloud_runtime::codegen::*;

/// Shows the settings of a log delivery from a Logstore to a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeLogHubAttributeRequest::new()
///     .db_cluster_id("...")
///     .project_name("...")
///     .deliver_name("...")
///     .log_store_name("...");
/// let reply = client.describe_log_hub_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLogHubAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Name that the deliver goes by.
    pub deliver_name: Option<String>,
    /// **Required.** Name that the log store goes by.
    pub log_store_name: Option<String>,
}

impl DescribeLogHubAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `ProjectName`, which is required.
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }
    /// Sets `DeliverName`, which is required.
    pub fn deliver_name(mut self, value: impl Into<String>) -> Self {
        self.deliver_name = Some(value.into());
        self
    }
    /// Sets `LogStoreName`, which is required.
    pub fn log_store_name(mut self, value: impl Into<String>) -> Self {
        self.log_store_name = Some(value.into());
        self
    }
}

request! {
    DescribeLogHubAttributeRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
        "ProjectName" => project_name: query,
        "DeliverName" => deliver_name: query,
        "LogStoreName" => log_store_name: query,
    }
}

impl Operation for DescribeLogHubAttributeRequest {
    type Response = DescribeLogHubAttributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLogHubAttribute")
        .required(
            &["RegionId", "DBClusterId", "ProjectName", "DeliverName", "LogStoreName"],
        )
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeLogHubAttributeRequest`], which the documentation does not describe.
pub type DescribeLogHubAttributeResponse = alicloud_runtime::UndocumentedResponse;
