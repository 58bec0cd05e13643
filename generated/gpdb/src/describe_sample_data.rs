// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSampleData`, from `gpdb/DescribeSampleData.md`.

use alicloud_runtime::codegen::*;

/// Tells whether a sample data set has been loaded into an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeSampleDataRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_sample_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSampleDataRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
}

impl DescribeSampleDataRequest {
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
    DescribeSampleDataRequest {
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for DescribeSampleDataRequest {
    type Response = DescribeSampleDataResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSampleData")
        .required(&["DBInstanceId"])
        .read_only();
}

/// Response to [`DescribeSampleDataRequest`].
#[non_exhaustive]
pub struct DescribeSampleDataResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `84CD7CAF-FA7B-5178-B19F-D8CDE307D5FA_8111`.
    pub request_id: Option<String>,
    /// What was measured or stored about the has sample. Example: `true`.
    pub has_sample_data: Option<bool>,
    /// Reason of the failure in words.
    pub error_message: Option<String>,
    /// ID of the database instance. Example: `gp-bp12ga6v69h86****`.
    pub db_instance_id: Option<String>,
    /// State that the sample data is in. Example: `loaded`.
    pub sample_data_status: Option<String>,
}

response! {
    DescribeSampleDataResponse {
        "RequestId" => request_id: value,
        "HasSampleData" => has_sample_data: value,
        "ErrorMessage" => error_message: value,
        "DBInstanceId" => db_instance_id: value,
        "SampleDataStatus" => sample_data_status: value,
    }
}
