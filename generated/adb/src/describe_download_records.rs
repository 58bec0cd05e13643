// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDownloadRecords`, from `adb/DescribeDownloadRecords.md`.

use alicloud_runtime::codegen::*;

/// Lists the last five jobs that export SQL statements of a cluster for download.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeDownloadRecordsRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_download_records(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDownloadRecordsRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeDownloadRecordsRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeDownloadRecordsRequest {
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeDownloadRecordsRequest {
    type Response = DescribeDownloadRecordsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDownloadRecords")
        .required(&["DBClusterId", "RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDownloadRecordsRequest`].
#[non_exhaustive]
pub struct DescribeDownloadRecordsResponse {
    /// The records that were found or are concerned, one entry each.
    pub records: Vec<Record>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D761DA51-12F8-5457-AAA9-F52B9F436D2D`.
    pub request_id: Option<String>,
    /// Details about the access denied.
    pub access_denied_detail: Option<String>,
}

response! {
    DescribeDownloadRecordsResponse {
        "Records" => records: list(""),
        "RequestId" => request_id: value,
        "AccessDeniedDetail" => access_denied_detail: value,
    }
}

/// The records that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Record {
    /// State of what the entry describes, which decides what can be done with it. Example: `finished`.
    pub status: Option<String>,
    /// ID of the download that the item belongs to or stands for. Example: `636890`.
    pub download_id: Option<i64>,
    /// Text of the error that was thrown. Example: `text`.
    pub exception_msg: Option<String>,
    /// URL, or the path in it, that the call or the item is about. Example: `text`.
    pub url: Option<String>,
    /// Name under which the file is stored. Example: `20210806094635-20210806095135`.
    pub file_name: Option<String>,
}

response! {
    Record {
        "Status" => status: value,
        "DownloadId" => download_id: value,
        "ExceptionMsg" => exception_msg: value,
        "Url" => url: value,
        "FileName" => file_name: value,
    }
}
