// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeZoneRecord`, from `pvtz/DescribeZoneRecord.md`.

use alicloud_runtime::codegen::*;

/// Returns one DNS record of a private zone, by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_pvtz::Client) -> Result<(), alicloud_pvtz::Error> {
/// let request = alicloud_pvtz::DescribeZoneRecordRequest::new()
///     .record_id(1);
/// let reply = client.describe_zone_record(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeZoneRecordRequest {
    /// **Required.** DNS record to work on.
    pub record_id: Option<i64>,
}

impl DescribeZoneRecordRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RecordId`, which is required.
    #[inline]
    pub fn record_id(mut self, value: i64) -> Self {
        self.record_id = Some(value);
        self
    }
}

request! {
    DescribeZoneRecordRequest {
        "RecordId" => record_id: query,
    }
}

impl Operation for DescribeZoneRecordRequest {
    type Response = DescribeZoneRecordResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeZoneRecord")
        .required(&["RecordId"])
        .read_only();
}

/// Response to [`DescribeZoneRecordRequest`], which the documentation does not describe.
pub type DescribeZoneRecordResponse = alicloud_runtime::UndocumentedResponse;
