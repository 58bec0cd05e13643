// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceNetExpireTime`, from `r-kvstore/ModifyInstanceNetExpireTime.md`.

use alicloud_runtime::codegen::*;

/// Extends the time for which the classic network endpoint is kept after the move to a VPC.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::ModifyInstanceNetExpireTimeRequest::new()
///     .classic_expired_days(30)
///     .connection_string("r-bp1xxxxxxxxxxxxx.redis.rds.aliyuncs.com")
///     .instance_id("r-bp1xxxxxxxxxxxxx");
/// let reply = client.modify_instance_net_expire_time(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceNetExpireTimeRequest {
    /// **Required.** How many days the classic network endpoint is kept. Unit: `days`. Example: `14`.
    pub classic_expired_days: Option<i32>,
    /// **Required.** Host name that clients connect to.
    /// Example: `r-bp1xxxxxxxxxxxxx.redis.rds.aliyuncs.com`.
    pub connection_string: Option<String>,
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it. Example: `r-bp1xxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
}

impl ModifyInstanceNetExpireTimeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClassicExpiredDays`, which is required.
    #[inline]
    pub fn classic_expired_days(mut self, value: i32) -> Self {
        self.classic_expired_days = Some(value);
        self
    }
    /// Sets `ConnectionString`, which is required.
    pub fn connection_string(mut self, value: impl Into<String>) -> Self {
        self.connection_string = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    ModifyInstanceNetExpireTimeRequest {
        "ClassicExpiredDays" => classic_expired_days: query,
        "ConnectionString" => connection_string: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for ModifyInstanceNetExpireTimeRequest {
    type Response = ModifyInstanceNetExpireTimeResponse;
    type Error = ModifyInstanceNetExpireTimeError;
    const INFO: OperationInfo = super::operation("ModifyInstanceNetExpireTime")
        .required(&["ClassicExpiredDays", "ConnectionString", "InstanceId"]);
    const ERRORS: &'static [ModifyInstanceNetExpireTimeError] = &[
        ModifyInstanceNetExpireTimeError::ClassicExpiredDaysError,
    ];
}

/// Response to [`ModifyInstanceNetExpireTimeRequest`].
#[non_exhaustive]
pub struct ModifyInstanceNetExpireTimeResponse {
    /// ID of the Redis or Tair instance, as the calls that create or list instances return it.
    /// Example: `r-bp1xxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// Endpoints of the instance, one entry each.
    pub net_info_items: Vec<NetInfoItem>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9C4AF387-1EA3-4C84-8013-3F6B973EDDF5`.
    pub request_id: Option<String>,
}

response! {
    ModifyInstanceNetExpireTimeResponse {
        "InstanceId" => instance_id: value,
        "NetInfoItems" => net_info_items: list("NetInfoItem"),
        "RequestId" => request_id: value,
    }
}

/// Endpoints of the instance, one entry each.
#[non_exhaustive]
pub struct NetInfoItem {
    /// Host name that clients connect to. Example: `r-bp1xxxxxxxxxxxxx.redis.rds.aliyuncs.com`.
    pub connection_string: Option<String>,
    /// Network that the endpoint is reached through. Example: `Classic`.
    pub db_instance_net_type: Option<String>,
    /// How long the endpoint in the classic network goes on working. Example: `2019-08-01T09:29:18Z`.
    pub expired_time: Option<Timestamp>,
    /// IP address of the endpoint. Example: `xxx.xxx.xxx.222`.
    pub ip_address: Option<String>,
    /// Port that clients connect to. Example: `6379`.
    pub port: Option<String>,
}

response! {
    NetInfoItem {
        "ConnectionString" => connection_string: value,
        "DBInstanceNetType" => db_instance_net_type: value,
        "ExpiredTime" => expired_time: value,
        "IPAddress" => ip_address: value,
        "Port" => port: value,
    }
}

/// Errors that the documentation of [`ModifyInstanceNetExpireTimeRequest`] names.
///
/// - [`ClassicExpiredDaysError`](super::DocumentedError::ClassicExpiredDaysError)
pub type ModifyInstanceNetExpireTimeError = super::DocumentedError;
