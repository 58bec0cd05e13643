// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDataLimit`, from `sddp/CreateDataLimit.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EngineType, Lang, ServiceRegionId};

/// Authorizes Data Security Center to connect to a database, project or bucket and scan it.
///
/// ```no_run
/// # async fn example(client: alicloud_sddp::Client) -> Result<(), alicloud_sddp::Error> {
/// let request = alicloud_sddp::CreateDataLimitRequest::new()
///     .resource_type(1);
/// let reply = client.create_data_limit(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDataLimitRequest {
    /// **Required.** Kind of resource that the ID or tag beside it belongs to. Example: `1`.
    pub resource_type: Option<i32>,
    /// Language of the texts that come back. Example: `zh`.
    pub lang: Option<Open<Lang>>,
    /// Region that the service lies in. Example: `cn-hangzhou`.
    pub service_region_id: Option<Open<ServiceRegionId>>,
    /// ID of the parent that the call is about. Example: `test-11**`.
    pub parent_id: Option<String>,
    /// Name that the user logs on with. Example: `yhm`.
    pub user_name: Option<String>,
    /// Password to be set or to log on with. Example: `passwd`. A secret: it is printed as `***`.
    pub password: Option<String>,
    /// State of the audit, to narrow the list down to or to be put into. Example: `1`.
    pub audit_status: Option<i32>,
    /// Whether a change of the rules sets off a full scan of the asset anew: 1 yes, 0 no.
    /// Example: `1`.
    pub auto_scan: Option<i32>,
    /// Days that audit logs of the asset are kept. Unit: `days`. Example: `30`.
    pub log_store_day: Option<i32>,
    /// Which kind of engine it is or is to be. Example: `MySQL`.
    pub engine_type: Option<Open<EngineType>>,
    /// Network port that the server, the listener or the traffic uses. Example: `3306`.
    pub port: Option<i32>,
    /// State of the ocr, to narrow the list down to or to be put into.
    pub ocr_status: Option<i32>,
    /// State of the event, to narrow the list down to or to be put into.
    pub event_status: Option<i32>,
    /// Whether the feature or the item is switched on.
    pub enable: Option<i32>,
    /// How large the sampling is or is to be.
    pub sampling_size: Option<i32>,
    /// What the credentials allow: `ReadOnly` or `ReadWrite`.
    pub certificate_permission: Option<String>,
    /// Which kind of feature it is or is to be.
    pub feature_type: Option<i32>,
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Whether a first scan starts right after the asset is connected.
    pub instantly_scan: Option<bool>,
}

impl CreateDataLimitRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceType`, which is required.
    #[inline]
    pub fn resource_type(mut self, value: i32) -> Self {
        self.resource_type = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `ServiceRegionId`.
    pub fn service_region_id(mut self, value: impl Into<Open<ServiceRegionId>>) -> Self {
        self.service_region_id = Some(value.into());
        self
    }
    /// Sets `ParentId`.
    pub fn parent_id(mut self, value: impl Into<String>) -> Self {
        self.parent_id = Some(value.into());
        self
    }
    /// Sets `UserName`.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `AuditStatus`.
    #[inline]
    pub fn audit_status(mut self, value: i32) -> Self {
        self.audit_status = Some(value);
        self
    }
    /// Sets `AutoScan`.
    #[inline]
    pub fn auto_scan(mut self, value: i32) -> Self {
        self.auto_scan = Some(value);
        self
    }
    /// Sets `LogStoreDay`.
    #[inline]
    pub fn log_store_day(mut self, value: i32) -> Self {
        self.log_store_day = Some(value);
        self
    }
    /// Sets `EngineType`.
    pub fn engine_type(mut self, value: impl Into<Open<EngineType>>) -> Self {
        self.engine_type = Some(value.into());
        self
    }
    /// Sets `Port`.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
    /// Sets `OcrStatus`.
    #[inline]
    pub fn ocr_status(mut self, value: i32) -> Self {
        self.ocr_status = Some(value);
        self
    }
    /// Sets `EventStatus`.
    #[inline]
    pub fn event_status(mut self, value: i32) -> Self {
        self.event_status = Some(value);
        self
    }
    /// Sets `Enable`.
    #[inline]
    pub fn enable(mut self, value: i32) -> Self {
        self.enable = Some(value);
        self
    }
    /// Sets `SamplingSize`.
    #[inline]
    pub fn sampling_size(mut self, value: i32) -> Self {
        self.sampling_size = Some(value);
        self
    }
    /// Sets `CertificatePermission`.
    pub fn certificate_permission(mut self, value: impl Into<String>) -> Self {
        self.certificate_permission = Some(value.into());
        self
    }
    /// Sets `FeatureType`.
    #[inline]
    pub fn feature_type(mut self, value: i32) -> Self {
        self.feature_type = Some(value);
        self
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `InstantlyScan`.
    #[inline]
    pub fn instantly_scan(mut self, value: bool) -> Self {
        self.instantly_scan = Some(value);
        self
    }
}

request! {
    CreateDataLimitRequest {
        "ResourceType" => resource_type: query,
        "Lang" => lang: query,
        "ServiceRegionId" => service_region_id: query,
        "ParentId" => parent_id: query,
        "UserName" => user_name: query,
        "Password" => password: query as Secret,
        "AuditStatus" => audit_status: query,
        "AutoScan" => auto_scan: query,
        "LogStoreDay" => log_store_day: query,
        "EngineType" => engine_type: query,
        "Port" => port: query,
        "OcrStatus" => ocr_status: query,
        "EventStatus" => event_status: query,
        "Enable" => enable: query,
        "SamplingSize" => sampling_size: query,
        "CertificatePermission" => certificate_permission: query,
        "FeatureType" => feature_type: query,
        "SourceIp" => source_ip: query,
        "InstantlyScan" => instantly_scan: query,
    }
}

impl Operation for CreateDataLimitRequest {
    type Response = CreateDataLimitResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CreateDataLimit")
        .required(&["ResourceType"]);
}

/// Response to [`CreateDataLimitRequest`].
#[non_exhaustive]
pub struct CreateDataLimitResponse {
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7C3AC882-E5A8-4855-BE77-B6837B695EF1`.
    pub request_id: Option<String>,
}

response! {
    CreateDataLimitResponse {
        "Id" => id: value,
        "RequestId" => request_id: value,
    }
}
