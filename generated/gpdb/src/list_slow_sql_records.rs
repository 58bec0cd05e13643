// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSlowSQLRecords`, from `gpdb/ListSlowSQLRecords.md`.

use alicloud_runtime::codegen::*;

/// Lists slow SQL statements of an instance, filtered by database, user, duration, or keyword.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::ListSlowSQLRecordsRequest::new()
///     .db_instance_id("...");
/// let reply = client.list_slow_sql_records(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSlowSQLRecordsRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Name of the database inside the instance.
    pub db_name: Option<String>,
    /// Name that the user logs on with.
    pub user_name: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Text to search for.
    pub keyword: Option<String>,
    /// How long the min lasts.
    pub min_duration: Option<String>,
    /// How long the max lasts.
    pub max_duration: Option<String>,
    /// How the list is sorted.
    pub order_by: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
}

impl ListSlowSQLRecordsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `DBName`.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
    /// Sets `UserName`.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets `MinDuration`.
    pub fn min_duration(mut self, value: impl Into<String>) -> Self {
        self.min_duration = Some(value.into());
        self
    }
    /// Sets `MaxDuration`.
    pub fn max_duration(mut self, value: impl Into<String>) -> Self {
        self.max_duration = Some(value.into());
        self
    }
    /// Sets `OrderBy`.
    pub fn order_by(mut self, value: impl Into<String>) -> Self {
        self.order_by = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
}

request! {
    ListSlowSQLRecordsRequest {
        "DBInstanceId" => db_instance_id: query,
        "DBName" => db_name: query,
        "UserName" => user_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Keyword" => keyword: query,
        "MinDuration" => min_duration: query,
        "MaxDuration" => max_duration: query,
        "OrderBy" => order_by: query,
        "RegionId" => region_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for ListSlowSQLRecordsRequest {
    type Response = ListSlowSQLRecordsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListSlowSQLRecords")
        .required(&["DBInstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`ListSlowSQLRecordsRequest`], which the documentation does not describe.
pub type ListSlowSQLRecordsResponse = alicloud_runtime::UndocumentedResponse;
