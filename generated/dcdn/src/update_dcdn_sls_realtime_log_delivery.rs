// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateDcdnSLSRealtimeLogDelivery`, from `dcdn/UpdateDcdnSLSRealtimeLogDelivery.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Domain, LogDeliveryContent};

/// Changes the settings of a real-time log delivery project.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::UpdateDcdnSLSRealtimeLogDeliveryRequest::new()
///     .project_name("...")
///     .domain_name("...")
///     .sls_region("...")
///     .sls_project("...")
///     .sls_log_store("...")
///     .data_center("...");
/// let reply = client.update_dcdn_sls_realtime_log_delivery(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateDcdnSLSRealtimeLogDeliveryRequest {
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
}

impl UpdateDcdnSLSRealtimeLogDeliveryRequest {
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
}

request! {
    UpdateDcdnSLSRealtimeLogDeliveryRequest {
        "ProjectName" => project_name: form,
        "DomainName" => domain_name: form,
        "SamplingRate" => sampling_rate: form,
        "SLSRegion" => sls_region: form,
        "SLSProject" => sls_project: form,
        "SLSLogStore" => sls_log_store: form,
        "DataCenter" => data_center: form,
    }
}

impl Operation for UpdateDcdnSLSRealtimeLogDeliveryRequest {
    type Response = UpdateDcdnSLSRealtimeLogDeliveryResponse;
    type Error = UpdateDcdnSLSRealtimeLogDeliveryError;
    const INFO: OperationInfo = super::operation("UpdateDcdnSLSRealtimeLogDelivery")
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
    const ERRORS: &'static [UpdateDcdnSLSRealtimeLogDeliveryError] = &[
        UpdateDcdnSLSRealtimeLogDeliveryError::Unauthorized,
    ];
}

/// Response to [`UpdateDcdnSLSRealtimeLogDeliveryRequest`].
#[non_exhaustive]
pub struct UpdateDcdnSLSRealtimeLogDeliveryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F32C57AA-7BF8-49AE-A2CC-9F42390F5A19`.
    pub request_id: Option<String>,
    /// What the request brought.
    pub content: Option<LogDeliveryContent>,
}

response! {
    UpdateDcdnSLSRealtimeLogDeliveryResponse {
        "RequestId" => request_id: value,
        "Content" => content: value,
    }
}

/// Errors that the documentation of [`UpdateDcdnSLSRealtimeLogDeliveryRequest`] names.
///
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type UpdateDcdnSLSRealtimeLogDeliveryError = super::DocumentedError;
