// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyLiveRealtimeLogDelivery`, from `live/ModifyLiveRealtimeLogDelivery.md`.

use alicloud_runtime::codegen::*;

/// Points the real-time log delivery of a domain to another Logstore.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::ModifyLiveRealtimeLogDeliveryRequest::new()
///     .project("...")
///     .logstore("...")
///     .region("...")
///     .domain_name("...");
/// let reply = client.modify_live_realtime_log_delivery(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyLiveRealtimeLogDeliveryRequest {
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

impl ModifyLiveRealtimeLogDeliveryRequest {
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
    ModifyLiveRealtimeLogDeliveryRequest {
        "RegionId" => region_id: query,
        "Project" => project: query,
        "Logstore" => logstore: query,
        "Region" => region: query,
        "DomainName" => domain_name: query,
    }
}

impl Operation for ModifyLiveRealtimeLogDeliveryRequest {
    type Response = ModifyLiveRealtimeLogDeliveryResponse;
    type Error = ModifyLiveRealtimeLogDeliveryError;
    const INFO: OperationInfo = super::operation("ModifyLiveRealtimeLogDelivery")
        .method("GET")
        .required(&["Project", "Logstore", "Region", "DomainName"])
        .region("RegionId");
    const ERRORS: &'static [ModifyLiveRealtimeLogDeliveryError] = &[
        ModifyLiveRealtimeLogDeliveryError::Unauthorized,
        ModifyLiveRealtimeLogDeliveryError::DomainNotFound,
        ModifyLiveRealtimeLogDeliveryError::LogstoreNotExist,
    ];
}

/// Response to [`ModifyLiveRealtimeLogDeliveryRequest`].
pub type ModifyLiveRealtimeLogDeliveryResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyLiveRealtimeLogDeliveryRequest`] names.
///
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
/// - [`DomainNotFound`](super::DocumentedError::DomainNotFound)
/// - [`LogstoreNotExist`](super::DocumentedError::LogstoreNotExist)
pub type ModifyLiveRealtimeLogDeliveryError = super::DocumentedError;
