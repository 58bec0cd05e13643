// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDasProServiceUsage`, from `das/GetDasProServiceUsage.md`.

use alicloud_runtime::codegen::*;

/// Shows how much storage DAS Enterprise Edition V1 or V2 uses for an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetDasProServiceUsageRequest::new()
///     .instance_id("...");
/// let reply = client.get_das_pro_service_usage(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDasProServiceUsageRequest {
    /// ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl GetDasProServiceUsageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserId`.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    GetDasProServiceUsageRequest {
        "UserId" => user_id: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for GetDasProServiceUsageRequest {
    type Response = GetDasProServiceUsageResponse;
    type Error = GetDasProServiceUsageError;
    const INFO: OperationInfo = super::operation("GetDasProServiceUsage")
        .required(&["InstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetDasProServiceUsageError] = &[
        GetDasProServiceUsageError::InvalidParams,
        GetDasProServiceUsageError::NoPermission,
    ];
}

/// Response to [`GetDasProServiceUsageRequest`].
#[non_exhaustive]
pub struct GetDasProServiceUsageResponse {
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7172BECE-588A-5961-8126-C216E16B****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<DasProServiceUsageData>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetDasProServiceUsageResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DasProServiceUsageData {
    /// Storage that is free of charge. Example: `5120`.
    pub storage_free_quota_in_mb: Option<f64>,
    /// IP address of the host or service concerned. Example: `rm-2ze8g2am97624****.mysql.****.com`.
    pub ip: Option<String>,
    /// ID of the user that the item belongs to or stands for. Example: `196278346919****`.
    pub user_id: Option<String>,
    /// Time that is set or recorded for this: expire. Example: `1648742400000`.
    pub expire_time: Option<i64>,
    /// ID of the instance that the item belongs to or stands for. Example: `rm-2ze8g2am97624****`.
    pub instance_id: Option<String>,
    /// Storage in use. Example: `35903498`.
    pub storage_used: Option<i64>,
    /// Kind of database. Example: `MySQL`.
    pub engine: Option<String>,
    /// Second name that the instance can be called by. Example: `TESTDB01`.
    pub instance_alias: Option<String>,
    /// Network port that the server uses. Example: `3306`.
    pub port: Option<i32>,
    /// ID of the vpc that the item belongs to or stands for. Example: `vpc-2zentqj1sk4qmolci****`.
    pub vpc_id: Option<String>,
    /// ID of the commodity instance that the item belongs to or stands for.
    /// Example: `daspro-cn-v0h1l6i****`.
    pub commodity_instance_id: Option<String>,
    /// Time that is set or recorded for this: start. Example: `1646100892000`.
    pub start_time: Option<i64>,
    /// Whether the free quota is in use. Example: `false`.
    pub is_spare: Option<bool>,
    /// Region that the call or the item is about. Example: `cn-shanghai`.
    pub region: Option<String>,
    /// ID of the service unit that the item belongs to or stands for. Example: `4`.
    pub service_unit_id: Option<String>,
    /// How many days logs are kept. Example: `180`.
    pub sql_retention: Option<String>,
    /// Time that is set or recorded for this: migration predict remaining. Example: `60000`.
    pub migration_predict_remaining_time: Option<i64>,
}

response! {
    DasProServiceUsageData {
        "storageFreeQuotaInMB" => storage_free_quota_in_mb: value,
        "ip" => ip: value,
        "userId" => user_id: value,
        "expireTime" => expire_time: value,
        "instanceId" => instance_id: value,
        "storageUsed" => storage_used: value,
        "engine" => engine: value,
        "instanceAlias" => instance_alias: value,
        "port" => port: value,
        "vpcId" => vpc_id: value,
        "commodityInstanceId" => commodity_instance_id: value,
        "startTime" => start_time: value,
        "isSpare" => is_spare: value,
        "region" => region: value,
        "serviceUnitId" => service_unit_id: value,
        "sqlRetention" => sql_retention: value,
        "migrationPredictRemainingTime" => migration_predict_remaining_time: value,
    }
}

/// Errors that the documentation of [`GetDasProServiceUsageRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetDasProServiceUsageError = super::DocumentedError;
