// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLiveRealtimeLogDelivery`, from `live/DeleteLiveRealtimeLogDelivery.md`.

use alicloud_runtime::codegen::*;

/// Ends the delivery of real-time logs for domains.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteLiveRealtimeLogDeliveryRequest::new()
///     .domain_name("...")
///     .project("...")
///     .logstore("...")
///     .region("...");
/// let reply = client.delete_live_realtime_log_delivery(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLiveRealtimeLogDeliveryRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Project that the item belongs to.
    pub project: Option<String>,
    /// **Required.** Logstore of Log Service that has the records.
    pub logstore: Option<String>,
    /// **Required.** Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
}

impl DeleteLiveRealtimeLogDeliveryRequest {
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
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
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
}

request! {
    DeleteLiveRealtimeLogDeliveryRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "Project" => project: query,
        "Logstore" => logstore: query,
        "Region" => region: query,
    }
}

impl Operation for DeleteLiveRealtimeLogDeliveryRequest {
    type Response = DeleteLiveRealtimeLogDeliveryResponse;
    type Error = DeleteLiveRealtimeLogDeliveryError;
    const INFO: OperationInfo = super::operation("DeleteLiveRealtimeLogDelivery")
        .method("GET")
        .required(&["DomainName", "Project", "Logstore", "Region"])
        .region("RegionId");
    const ERRORS: &'static [DeleteLiveRealtimeLogDeliveryError] = &[
        DeleteLiveRealtimeLogDeliveryError::Unauthorized,
        DeleteLiveRealtimeLogDeliveryError::LogstoreNotExist,
    ];
}

/// Response to [`DeleteLiveRealtimeLogDeliveryRequest`].
pub type DeleteLiveRealtimeLogDeliveryResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteLiveRealtimeLogDeliveryRequest`] names.
///
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
/// - [`LogstoreNotExist`](super::DocumentedError::LogstoreNotExist)
pub type DeleteLiveRealtimeLogDeliveryError = super::DocumentedError;
