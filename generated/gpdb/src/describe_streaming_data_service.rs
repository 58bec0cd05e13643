// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeStreamingDataService`, from `gpdb/DescribeStreamingDataService.md`.

use alicloud_runtime::codegen::*;

/// Returns one streaming data service with its specification, state, and address.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeStreamingDataServiceRequest::new()
///     .service_id("...")
///     .db_instance_id("...");
/// let reply = client.describe_streaming_data_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeStreamingDataServiceRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** External or real-time data service that is meant; sources are attached to it.
    pub service_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
}

impl DescribeStreamingDataServiceRequest {
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
    /// Sets `ServiceId`, which is required.
    pub fn service_id(mut self, value: impl Into<String>) -> Self {
        self.service_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeStreamingDataServiceRequest {
        "RegionId" => region_id: query,
        "ServiceId" => service_id: query,
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for DescribeStreamingDataServiceRequest {
    type Response = DescribeStreamingDataServiceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeStreamingDataService")
        .required(&["ServiceId", "DBInstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeStreamingDataServiceRequest`].
#[non_exhaustive]
pub struct DescribeStreamingDataServiceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B4CAF581-2AC7-41AD-8940-D56DF7AADF5B`.
    pub request_id: Option<String>,
    /// External or real-time data service that is meant; sources are attached to it. Example: `1`.
    pub service_id: Option<String>,
    /// Display text for the external or real-time data service. Example: `test-adbpgss`.
    pub service_name: Option<String>,
    /// Free text that tells people about the service. Example: `test-adbpgss`.
    pub service_description: Option<String>,
    /// Size or model of the service. Example: `2`.
    pub service_spec: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Running`.
    pub status: Option<String>,
    /// IP address that belongs to the service. Example: `192.168.0.1`.
    pub service_ip: Option<String>,
    /// Network port that belongs to the service. Example: `5432`.
    pub service_port: Option<i32>,
    /// When the item was created. Example: `2019-09-08T16:00:00Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2019-09-08T17:00:00Z`.
    pub modify_time: Option<Timestamp>,
}

response! {
    DescribeStreamingDataServiceResponse {
        "RequestId" => request_id: value,
        "ServiceId" => service_id: value,
        "ServiceName" => service_name: value,
        "ServiceDescription" => service_description: value,
        "ServiceSpec" => service_spec: value,
        "Status" => status: value,
        "ServiceIp" => service_ip: value,
        "ServicePort" => service_port: value,
        "CreateTime" => create_time: value,
        "ModifyTime" => modify_time: value,
    }
}
