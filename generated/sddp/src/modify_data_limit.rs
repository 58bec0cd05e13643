// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDataLimit`, from `sddp/ModifyDataLimit.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EngineType, Lang, ServiceRegionId};

/// Changes login, audit or scan settings of an authorized asset.
///
/// ```no_run
/// # async fn example(client: alicloud_sddp::Client) -> Result<(), alicloud_sddp::Error> {
/// let request = alicloud_sddp::ModifyDataLimitRequest::new()
///     .id(11)
///     .resource_type(1);
/// let reply = client.modify_data_limit(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDataLimitRequest {
    /// **Required.** Identifier of the item within its collection. Example: `11`.
    pub id: Option<i64>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to. Example: `1`.
    pub resource_type: Option<i32>,
    /// Language of the texts that come back. Example: `zh`.
    pub lang: Option<Open<Lang>>,
    /// Region that the service lies in. Example: `cn-hangzhou`.
    pub service_region_id: Option<Open<ServiceRegionId>>,
    /// Name that the user logs on with. Example: `tstst`.
    pub user_name: Option<String>,
    /// Password to be set or to log on with. A secret: it is printed as `***`.
    pub password: Option<String>,
    /// Password that belongs to the modify; keep it secret. Example: `true`.
    pub modify_password: Option<bool>,
    /// State of the audit, to narrow the list down to or to be put into. Example: `1`.
    pub audit_status: Option<i32>,
    /// Days that audit logs of the asset are kept. Unit: `days`. Example: `30`.
    pub log_store_day: Option<i32>,
    /// Which kind of engine it is or is to be. Example: `MySQL`.
    pub engine_type: Option<Open<EngineType>>,
    /// Network port that the server, the listener or the traffic uses. Example: `3306`.
    pub port: Option<i32>,
    /// Whether a change of the rules sets off a full scan of the asset anew: 1 yes, 0 no.
    /// Example: `1`.
    pub auto_scan: Option<i32>,
    /// How large the sampling is or is to be.
    pub sampling_size: Option<i32>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// IDs of the security groups to work on or to narrow the list down to. Items: at most 5.
    pub security_group_id_list: Vec<String>,
    /// IDs of the vSwitches to work on or to narrow the list down to. Items: at most 2.
    pub vswitch_id_list: Vec<String>,
    /// Which kind of feature it is or is to be.
    pub feature_type: Option<i32>,
}

impl ModifyDataLimitRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`, which is required.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
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
    /// Sets `ModifyPassword`.
    #[inline]
    pub fn modify_password(mut self, value: bool) -> Self {
        self.modify_password = Some(value);
        self
    }
    /// Sets `AuditStatus`.
    #[inline]
    pub fn audit_status(mut self, value: i32) -> Self {
        self.audit_status = Some(value);
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
    /// Sets `AutoScan`.
    #[inline]
    pub fn auto_scan(mut self, value: i32) -> Self {
        self.auto_scan = Some(value);
        self
    }
    /// Sets `SamplingSize`.
    #[inline]
    pub fn sampling_size(mut self, value: i32) -> Self {
        self.sampling_size = Some(value);
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `SecurityGroupIdList`.
    pub fn security_group_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_id_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `VSwitchIdList`.
    pub fn vswitch_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vswitch_id_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `FeatureType`.
    #[inline]
    pub fn feature_type(mut self, value: i32) -> Self {
        self.feature_type = Some(value);
        self
    }
}

request! {
    ModifyDataLimitRequest {
        "Id" => id: query,
        "ResourceType" => resource_type: query,
        "Lang" => lang: query,
        "ServiceRegionId" => service_region_id: query,
        "UserName" => user_name: query,
        "Password" => password: query as Secret,
        "ModifyPassword" => modify_password: query,
        "AuditStatus" => audit_status: query,
        "LogStoreDay" => log_store_day: query,
        "EngineType" => engine_type: query,
        "Port" => port: query,
        "AutoScan" => auto_scan: query,
        "SamplingSize" => sampling_size: query,
        "VpcId" => vpc_id: query,
        "SecurityGroupIdList" => security_group_id_list: query,
        "VSwitchIdList" => vswitch_id_list: query,
        "FeatureType" => feature_type: query,
    }
}

impl Operation for ModifyDataLimitRequest {
    type Response = ModifyDataLimitResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ModifyDataLimit")
        .required(&["Id", "ResourceType"]);
}

/// Response to [`ModifyDataLimitRequest`].
pub type ModifyDataLimitResponse = alicloud_runtime::EmptyResponse;
