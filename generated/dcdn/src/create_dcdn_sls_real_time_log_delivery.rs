// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDcdnSLSRealTimeLogDelivery`, from `dcdn/CreateDcdnSLSRealTimeLogDelivery.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Domain, LogDeliveryContent};

/// Creates a project that delivers real-time logs of domain names to Simple Log Service.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::CreateDcdnSLSRealTimeLogDeliveryRequest::new()
///     .project_name("...")
///     .domain_name("...")
///     .sls_region("...")
///     .sls_project("...")
///     .sls_log_store("...")
///     .data_center("...");
/// let reply = client.create_dcdn_sls_real_time_log_delivery(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDcdnSLSRealTimeLogDeliveryRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    pub domain_name: Option<String>,
    /// Rate or share that applies to the sampling.
    pub sampling_rate: Option<String>,
    /// **Required.** Region that the SLS lies in.
    pub sls_region: Option<String>,
    /// **Required.** Log project the logs go to.
    pub sls_project: Option<String>,
    /// **Required.** Logstore the logs go to.
    pub sls_log_store: Option<String>,
    /// **Required.** Data center that takes the logs: `cn` China, `sg` Singapore, `in` India, `eu`
    /// Europe, `us` the United States.
    pub data_center: Option<String>,
    /// Which kind of business it is or is to be.
    pub business_type: Option<String>,
}

impl CreateDcdnSLSRealTimeLogDeliveryRequest {
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
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `SamplingRate`.
    pub fn sampling_rate(mut self, value: impl Into<String>) -> Self {
        self.sampling_rate = Some(value.into());
        self
    }
    /// Sets `SLSRegion`, which is required.
    pub fn sls_region(mut self, value: impl Into<String>) -> Self {
        self.sls_region = Some(value.into());
        self
    }
    /// Sets `SLSProject`, which is required.
    pub fn sls_project(mut self, value: impl Into<String>) -> Self {
        self.sls_project = Some(value.into());
        self
    }
    /// Sets `SLSLogStore`, which is required.
    pub fn sls_log_store(mut self, value: impl Into<String>) -> Self {
        self.sls_log_store = Some(value.into());
        self
    }
    /// Sets `DataCenter`, which is required.
    pub fn data_center(mut self, value: impl Into<String>) -> Self {
        self.data_center = Some(value.into());
        self
    }
    /// Sets `BusinessType`.
    pub fn business_type(mut self, value: impl Into<String>) -> Self {
        self.business_type = Some(value.into());
        self
    }
}

request! {
    CreateDcdnSLSRealTimeLogDeliveryRequest {
        "ProjectName" => project_name: form,
        "DomainName" => domain_name: form,
        "SamplingRate" => sampling_rate: form,
        "SLSRegion" => sls_region: form,
        "SLSProject" => sls_project: form,
        "SLSLogStore" => sls_log_store: form,
        "DataCenter" => data_center: form,
        "BusinessType" => business_type: form,
    }
}

impl Operation for CreateDcdnSLSRealTimeLogDeliveryRequest {
    type Response = CreateDcdnSLSRealTimeLogDeliveryResponse;
    type Error = CreateDcdnSLSRealTimeLogDeliveryError;
    const INFO: OperationInfo = super::operation("CreateDcdnSLSRealTimeLogDelivery")
        .required(
            &[
                "ProjectName",
                "DomainName",
                "SLSRegion",
                "SLSProject",
                "SLSLogStore",
                "DataCenter",
            ],
        );
    const ERRORS: &'static [CreateDcdnSLSRealTimeLogDeliveryError] = &[
        CreateDcdnSLSRealTimeLogDeliveryError::Unauthorized,
    ];
}

/// Response to [`CreateDcdnSLSRealTimeLogDeliveryRequest`].
#[non_exhaustive]
pub struct CreateDcdnSLSRealTimeLogDeliveryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F32C57AA-7BF8-49AE-A2CC-9F42390F5A19`.
    pub request_id: Option<String>,
    /// What the request brought.
    pub content: Option<LogDeliveryContent>,
}

response! {
    CreateDcdnSLSRealTimeLogDeliveryResponse {
        "RequestId" => request_id: value,
        "Content" => content: value,
    }
}

/// Errors that the documentation of [`CreateDcdnSLSRealTimeLogDeliveryRequest`] names.
///
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type CreateDcdnSLSRealTimeLogDeliveryError = super::DocumentedError;
