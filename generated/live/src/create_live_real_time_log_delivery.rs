// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateLiveRealTimeLogDelivery`, from `live/CreateLiveRealTimeLogDelivery.md`.

use alicloud_runtime::codegen::*;

/// Starts delivering a domain's logs in real time to a Logstore of Simple Log Service.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::CreateLiveRealTimeLogDeliveryRequest::new()
///     .project("...")
///     .logstore("...")
///     .region("...")
///     .domain_name("...");
/// let reply = client.create_live_real_time_log_delivery(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateLiveRealTimeLogDeliveryRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Project that the item belongs to.
    pub project: Option<String>,
    /// **Required.** Logstore of Log Service that has the records.
    pub logstore: Option<String>,
    /// **Required.** Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
}

impl CreateLiveRealTimeLogDeliveryRequest {
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
    /// Sets `Project`, which is required.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `Logstore`, which is required.
    pub fn logstore(mut self, value: impl Into<String>) -> Self {
        self.logstore = Some(value.into());
        self
    }
    /// Sets `Region`, which is required.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
}

request! {
    CreateLiveRealTimeLogDeliveryRequest {
        "RegionId" => region_id: query,
        "Project" => project: query,
        "Logstore" => logstore: query,
        "Region" => region: query,
        "DomainName" => domain_name: query,
    }
}

impl Operation for CreateLiveRealTimeLogDeliveryRequest {
    type Response = CreateLiveRealTimeLogDeliveryResponse;
    type Error = CreateLiveRealTimeLogDeliveryError;
    const INFO: OperationInfo = super::operation("CreateLiveRealTimeLogDelivery")
        .method("GET")
        .required(&["Project", "Logstore", "Region", "DomainName"])
        .region("RegionId");
    const ERRORS: &'static [CreateLiveRealTimeLogDeliveryError] = &[
        CreateLiveRealTimeLogDeliveryError::Unauthorized,
        CreateLiveRealTimeLogDeliveryError::LogstoreNotExist,
    ];
}

/// Response to [`CreateLiveRealTimeLogDeliveryRequest`].
pub type CreateLiveRealTimeLogDeliveryResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateLiveRealTimeLogDeliveryRequest`] names.
///
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
/// - [`LogstoreNotExist`](super::DocumentedError::LogstoreNotExist)
pub type CreateLiveRealTimeLogDeliveryError = super::DocumentedError;
