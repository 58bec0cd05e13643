// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDataReDistributeInfo`, from `gpdb/DescribeDataReDistributeInfo.md`.

use alicloud_runtime::codegen::*;

/// Returns how far data has been redistributed while an elastic storage instance is scaled.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeDataReDistributeInfoRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_data_re_distribute_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDataReDistributeInfoRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
}

impl DescribeDataReDistributeInfoRequest {
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
}

request! {
    DescribeDataReDistributeInfoRequest {
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for DescribeDataReDistributeInfoRequest {
    type Response = DescribeDataReDistributeInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDataReDistributeInfo")
        .required(&["DBInstanceId"])
        .read_only();
}

/// Response to [`DescribeDataReDistributeInfoRequest`].
#[non_exhaustive]
pub struct DescribeDataReDistributeInfoResponse {
    /// What is known about the data re distribute.
    pub data_re_distribute_info: Option<DataReDistributeInfo>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `04836A02-ADC9-1AA7-AC36-DE5E048BF505`.
    pub request_id: Option<String>,
}

response! {
    DescribeDataReDistributeInfoResponse {
        "DataReDistributeInfo" => data_re_distribute_info: value,
        "RequestId" => request_id: value,
    }
}

/// What is known about the data re distribute.
#[non_exhaustive]
pub struct DataReDistributeInfo {
    /// Kind of the item, out of those that the service tells apart. Example: `immediate`.
    pub type_: Option<String>,
    /// When it began, or where the period begins that the data is about.
    pub start_time: Option<String>,
    /// How far the work has come. Example: `33`.
    pub progress: Option<i64>,
    /// Time that is set or recorded for this: remain. Example: `00:01:28`.
    pub remain_time: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `redistributing`.
    pub message: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `RUNNING`.
    pub status: Option<String>,
}

response! {
    DataReDistributeInfo {
        "Type" => type_: value,
        "StartTime" => start_time: value,
        "Progress" => progress: value,
        "RemainTime" => remain_time: value,
        "Message" => message: value,
        "Status" => status: value,
    }
}
