// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSlowLogRecords`, from `polardbx/DescribeSlowLogRecords.md`.

use alicloud_runtime::codegen::*;

/// Lists slow queries of an instance, filtered by node, database and time.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeSlowLogRecordsRequest::new()
///     .start_time("...")
///     .end_time("...")
///     .db_instance_name("...")
///     .character_type("...");
/// let reply = client.describe_slow_log_records(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSlowLogRecordsRequest {
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page: Option<i32>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// IDs of the database nodes to work on or to narrow the list down to.
    pub db_node_ids: Option<String>,
    /// **Required.** Which kind of character it is or is to be.
    pub character_type: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name of the database inside the instance.
    pub db_name: Option<String>,
}

impl DescribeSlowLogRecordsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Page`.
    #[inline]
    pub fn page(mut self, value: i32) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `DBNodeIds`.
    pub fn db_node_ids(mut self, value: impl Into<String>) -> Self {
        self.db_node_ids = Some(value.into());
        self
    }
    /// Sets `CharacterType`, which is required.
    pub fn character_type(mut self, value: impl Into<String>) -> Self {
        self.character_type = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBName`.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
}

request! {
    DescribeSlowLogRecordsRequest {
        "PageSize" => page_size: query,
        "Page" => page: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "DBInstanceName" => db_instance_name: query,
        "DBNodeIds" => db_node_ids: query,
        "CharacterType" => character_type: query,
        "RegionId" => region_id: query,
        "DBName" => db_name: query,
    }
}

impl Operation for DescribeSlowLogRecordsRequest {
    type Response = DescribeSlowLogRecordsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSlowLogRecords")
        .required(
            &["StartTime", "EndTime", "DBInstanceName", "CharacterType", "RegionId"],
        )
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeSlowLogRecordsRequest`], which the documentation does not describe.
pub type DescribeSlowLogRecordsResponse = alicloud_runtime::UndocumentedResponse;
