// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUpgradeReport`, from `polardb/DescribeUpgradeReport.md`.

use alicloud_runtime::codegen::*;

/// Shows the reports on a planned version upgrade of a source cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeUpgradeReportRequest::new();
/// let reply = client.describe_upgrade_report(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUpgradeReportRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the source database cluster that the call is about.
    pub source_db_cluster_id: Option<String>,
    /// Which kind of database it is or is to be.
    pub db_type: Option<String>,
    /// Which version of the database is meant.
    pub db_version: Option<String>,
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Class that the creation belongs to.
    pub creation_category: Option<String>,
}

impl DescribeUpgradeReportRequest {
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
    /// Sets `SourceDBClusterId`.
    pub fn source_db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.source_db_cluster_id = Some(value.into());
        self
    }
    /// Sets `DBType`.
    pub fn db_type(mut self, value: impl Into<String>) -> Self {
        self.db_type = Some(value.into());
        self
    }
    /// Sets `DBVersion`.
    pub fn db_version(mut self, value: impl Into<String>) -> Self {
        self.db_version = Some(value.into());
        self
    }
    /// Sets `TaskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `CreationCategory`.
    pub fn creation_category(mut self, value: impl Into<String>) -> Self {
        self.creation_category = Some(value.into());
        self
    }
}

request! {
    DescribeUpgradeReportRequest {
        "RegionId" => region_id: query,
        "SourceDBClusterId" => source_db_cluster_id: query,
        "DBType" => db_type: query,
        "DBVersion" => db_version: query,
        "TaskId" => task_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Status" => status: query,
        "Type" => type_: query,
        "CreationCategory" => creation_category: query,
    }
}

impl Operation for DescribeUpgradeReportRequest {
    type Response = DescribeUpgradeReportResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeUpgradeReport")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeUpgradeReportRequest`], which the documentation does not describe.
pub type DescribeUpgradeReportResponse = alicloud_runtime::UndocumentedResponse;
