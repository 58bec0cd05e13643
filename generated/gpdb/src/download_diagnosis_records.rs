// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DownloadDiagnosisRecords`, from `gpdb/DownloadDiagnosisRecords.md`.

use alicloud_runtime::codegen::*;

/// Starts a download of query diagnostics of an instance;
/// [`DescribeDownloadRecords`](super::Client::describe_download_records) leads to the file.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DownloadDiagnosisRecordsRequest::new()
///     .db_instance_id("...")
///     .database("...");
/// let reply = client.download_diagnosis_records(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DownloadDiagnosisRecordsRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Login that ran the statement; as a filter, statements of others are left out.
    pub user: Option<String>,
    /// **Required.** Which database of the instance is meant; statements and figures of others are left
    /// out.
    pub database: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Conditions that narrow the list down.
    pub query_condition: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DownloadDiagnosisRecordsRequest {
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
    /// Sets `User`.
    pub fn user(mut self, value: impl Into<String>) -> Self {
        self.user = Some(value.into());
        self
    }
    /// Sets `Database`, which is required.
    pub fn database(mut self, value: impl Into<String>) -> Self {
        self.database = Some(value.into());
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
    /// Sets `QueryCondition`.
    pub fn query_condition(mut self, value: impl Into<String>) -> Self {
        self.query_condition = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DownloadDiagnosisRecordsRequest {
        "DBInstanceId" => db_instance_id: query,
        "User" => user: query,
        "Database" => database: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "QueryCondition" => query_condition: query,
        "Lang" => lang: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DownloadDiagnosisRecordsRequest {
    type Response = DownloadDiagnosisRecordsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DownloadDiagnosisRecords")
        .required(&["DBInstanceId", "Database"]);
}

/// Response to [`DownloadDiagnosisRecordsRequest`].
#[non_exhaustive]
pub struct DownloadDiagnosisRecordsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B4CAF581-2AC7-41AD-8940-D56DF7AADF5B`.
    pub request_id: Option<String>,
    /// ID of the download that the item belongs to or stands for. Example: `11`.
    pub download_id: Option<String>,
    /// ID of the database instance. Example: `gp-bp12ga6v69h86****`.
    pub db_instance_id: Option<String>,
}

response! {
    DownloadDiagnosisRecordsResponse {
        "RequestId" => request_id: value,
        "DownloadId" => download_id: value,
        "DBInstanceId" => db_instance_id: value,
    }
}
