// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnSLSRealtimeLogDelivery`, from `dcdn/DescribeDcdnSLSRealtimeLogDelivery.md`.

use alicloud_runtime::codegen::*;

/// Shows the settings of one real-time log delivery project.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnSLSRealtimeLogDeliveryRequest::new()
///     .project_name("...");
/// let reply = client.describe_dcdn_sls_realtime_log_delivery(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnSLSRealtimeLogDeliveryRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
}

impl DescribeDcdnSLSRealtimeLogDeliveryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProjectName`, which is required.
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }
}

request! {
    DescribeDcdnSLSRealtimeLogDeliveryRequest {
        "ProjectName" => project_name: query,
    }
}

impl Operation for DescribeDcdnSLSRealtimeLogDeliveryRequest {
    type Response = DescribeDcdnSLSRealtimeLogDeliveryResponse;
    type Error = DescribeDcdnSLSRealtimeLogDeliveryError;
    const INFO: OperationInfo = super::operation("DescribeDcdnSLSRealtimeLogDelivery")
        .required(&["ProjectName"])
        .read_only();
    const ERRORS: &'static [DescribeDcdnSLSRealtimeLogDeliveryError] = &[
        DescribeDcdnSLSRealtimeLogDeliveryError::ProjectNotFound,
    ];
}

/// Response to [`DescribeDcdnSLSRealtimeLogDeliveryRequest`].
#[non_exhaustive]
pub struct DescribeDcdnSLSRealtimeLogDeliveryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F32C57AA-7BF8-49AE-A2CC-9F42390F5A19`.
    pub request_id: Option<String>,
    /// What the request brought.
    pub content: Option<DcdnSLSRealtimeLogDeliveryContent>,
}

response! {
    DescribeDcdnSLSRealtimeLogDeliveryResponse {
        "RequestId" => request_id: value,
        "Content" => content: value,
    }
}

/// What the request brought.
#[non_exhaustive]
pub struct DcdnSLSRealtimeLogDeliveryContent {
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `SLS_POST`.
    pub type_: Option<String>,
    /// Logstore the logs go to. Example: `example-cn`.
    pub sls_log_store: Option<String>,
    /// Data center that takes the logs. Example: `cn`.
    pub data_center: Option<String>,
    /// Name that the field goes by. Example: `field1,field2`.
    pub field_name: Option<String>,
    /// Name that the project goes by. Example: `example`.
    pub project_name: Option<String>,
    /// Rate or share that applies to the sampling. Example: `1.0`.
    pub sampling_rate: Option<String>,
    /// Log project the logs go to. Example: `example-cn`.
    pub sls_project: Option<String>,
    /// Accelerated domain, or the one to be added for acceleration.
    /// Example: `example.com,example.org`.
    pub domain_name: Option<String>,
    /// Which kind of business it is or is to be. Example: `cdn_log_access_l1`.
    pub business_type: Option<String>,
    /// Region that the SLS lies in. Example: `cn-hangzhou`.
    pub sls_region: Option<String>,
}

response! {
    DcdnSLSRealtimeLogDeliveryContent {
        "Status" => status: value,
        "Type" => type_: value,
        "SLSLogStore" => sls_log_store: value,
        "DataCenter" => data_center: value,
        "FieldName" => field_name: value,
        "ProjectName" => project_name: value,
        "SamplingRate" => sampling_rate: value,
        "SLSProject" => sls_project: value,
        "DomainName" => domain_name: value,
        "BusinessType" => business_type: value,
        "SLSRegion" => sls_region: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnSLSRealtimeLogDeliveryRequest`] names.
///
/// - [`ProjectNotFound`](super::DocumentedError::ProjectNotFound)
pub type DescribeDcdnSLSRealtimeLogDeliveryError = super::DocumentedError;
