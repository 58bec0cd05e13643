// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AliyunResourceSyncData {
    /// State that the sync is in.
    pub sync_status: Option<String>,
    /// Reason of the failure in words.
    pub error_msg: Option<String>,
    /// Outcomes of the sub, one entry each.
    pub sub_results: Option<SubResults>,
    /// The results that are concerned.
    pub results: Option<String>,
}

response! {
    AliyunResourceSyncData {
        "SyncStatus" => sync_status: value,
        "ErrorMsg" => error_msg: value,
        "SubResults" => sub_results: value,
        "Results" => results: value,
    }
}

/// The big keys that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct BigKey {
    /// Number of the database. Example: `0`.
    pub db: Option<i32>,
    /// Name in a pair of name and value. Example: `abc:def:eng`.
    pub key: Option<String>,
    /// Which kind of key it is or is to be. Example: `zset`.
    pub key_type: Option<String>,
    /// How large it is, or how many a page holds. Example: `2`.
    pub size: Option<i64>,
    /// ID of one node of the cluster or the instance. Example: `r-x****-db-0`.
    pub node_id: Option<String>,
}

response! {
    BigKey {
        "Db" => db: value,
        "Key" => key: value,
        "KeyType" => key_type: value,
        "Size" => size: value,
        "NodeId" => node_id: value,
    }
}

/// The big keys that are concerned.
#[non_exhaustive]
pub struct BigKeys {
    /// What is known about the key.
    pub key_info: Vec<KeyInfo>,
}

response! {
    BigKeys {
        "KeyInfo" => key_info: list(""),
    }
}

/// Items of the kind config fail instance that were found or are concerned.
#[non_exhaustive]
pub struct ConfigFailInstanceList {
    /// Whether the config succeeded. Example: `false`.
    pub config_success: Option<bool>,
    /// ID of the instance, by which other calls name it. Example: `rm-2ze9xrhze0709****`.
    pub instance_id: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub error_message: Option<String>,
}

response! {
    ConfigFailInstanceList {
        "ConfigSuccess" => config_success: value,
        "InstanceId" => instance_id: value,
        "ErrorMessage" => error_message: value,
    }
}

/// Outcome for each instance.
#[non_exhaustive]
pub struct ConfigResponse {
    /// How many there are in all of this: instance. Example: `2`.
    pub total_instance_count: Option<i64>,
    /// How many there are of this: config success instance. Example: `1`.
    pub config_success_instance_count: Option<i64>,
    /// How many there are of this: config fail instance. Example: `1`.
    pub config_fail_instance_count: Option<i64>,
    /// Items of the kind config success instance that were found or are concerned.
    pub config_success_instance_list: Vec<ConfigSuccessInstanceList>,
    /// Items of the kind config fail instance that were found or are concerned.
    pub config_fail_instance_list: Vec<ConfigFailInstanceList>,
}

response! {
    ConfigResponse {
        "TotalInstanceCount" => total_instance_count: value,
        "ConfigSuccessInstanceCount" => config_success_instance_count: value,
        "ConfigFailInstanceCount" => config_fail_instance_count: value,
        "ConfigSuccessInstanceList" => config_success_instance_list: list(""),
        "ConfigFailInstanceList" => config_fail_instance_list: list(""),
    }
}

/// Items of the kind config success instance that were found or are concerned.
#[non_exhaustive]
pub struct ConfigSuccessInstanceList {
    /// Whether the config succeeded. Example: `true`.
    pub config_success: Option<bool>,
    /// ID of the instance, by which other calls name it. Example: `rm-2ze8g2am97624****`.
    pub instance_id: Option<String>,
}

response! {
    ConfigSuccessInstanceList {
        "ConfigSuccess" => config_success: value,
        "InstanceId" => instance_id: value,
    }
}

/// Conditions that items have to meet.
#[non_exhaustive]
pub struct Filter {
    /// Name in a pair of name and value.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
}

impl Filter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

response! {
    Filter {
        "Key" => key: value,
        "Value" => value: value,
    }
}

/// The hot keys that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct HotKey {
    /// Name in a pair of name and value. Example: `abc:def:eng`.
    pub key: Option<String>,
    /// Number of the database. Example: `0`.
    pub db: Option<i32>,
    /// How often the key was accessed a second. Example: `5500~6000`.
    pub hot: Option<String>,
    /// Which kind of key it is or is to be. Example: `zset`.
    pub key_type: Option<String>,
    /// How often the key was used lately, as Redis counts. Example: `253`.
    pub lfu: Option<i32>,
    /// ID of one node of the cluster or the instance. Example: `r-x****-db-0`.
    pub node_id: Option<String>,
}

response! {
    HotKey {
        "Key" => key: value,
        "Db" => db: value,
        "Hot" => hot: value,
        "KeyType" => key_type: value,
        "Lfu" => lfu: value,
        "NodeId" => node_id: value,
    }
}

/// What is known about the key.
#[non_exhaustive]
pub struct KeyInfo {
    /// Kind of the item, out of those that the service tells apart. Example: `hash`.
    pub type_: Option<String>,
    /// Number of the database. Example: `0`.
    pub db: Option<i32>,
    /// Milliseconds of this: expiration time. Example: `1596256542547`.
    pub expiration_time_millis: Option<i64>,
    /// Name in a pair of name and value. Example: `task_x****`.
    pub key: Option<String>,
    /// How the key is stored internally. Example: `hashtable`.
    pub encoding: Option<String>,
    /// Number that is given for this: bytes. Example: `12345`.
    pub bytes: Option<i64>,
    /// ID of one node of the cluster or the instance. Example: `r-x****-db-0`.
    pub node_id: Option<String>,
    /// How many sessions come from there. Example: `127`.
    pub count: Option<i64>,
}

response! {
    KeyInfo {
        "Type" => type_: value,
        "Db" => db: value,
        "ExpirationTimeMillis" => expiration_time_millis: value,
        "Key" => key: value,
        "Encoding" => encoding: value,
        "Bytes" => bytes: value,
        "NodeId" => node_id: value,
        "Count" => count: value,
    }
}

/// Result of the step or check named resource sync sub.
#[non_exhaustive]
pub struct ResourceSyncSubResult {
    /// How many there are of this: sync.
    pub sync_count: Option<i32>,
    /// Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// Whether the call did what it was asked.
    pub success: Option<bool>,
    /// Reason of the failure in words.
    pub err_msg: Option<String>,
}

response! {
    ResourceSyncSubResult {
        "SyncCount" => sync_count: value,
        "ResourceType" => resource_type: value,
        "Success" => success: value,
        "ErrMsg" => err_msg: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct RuleData {
    /// How many there are in all of this: instance. Example: `2`.
    pub total_instance_count: Option<i64>,
    /// How many there are of this: config success instance. Example: `1`.
    pub config_success_instance_count: Option<i64>,
    /// How many there are of this: config fail instance. Example: `1`.
    pub config_fail_instance_count: Option<i64>,
    /// Items of the kind config success instance that were found or are concerned.
    pub config_success_instance_list: Vec<ConfigSuccessInstanceList>,
    /// Items of the kind config fail instance that were found or are concerned.
    pub config_fail_instance_list: Vec<ConfigFailInstanceList>,
}

response! {
    RuleData {
        "TotalInstanceCount" => total_instance_count: value,
        "ConfigSuccessInstanceCount" => config_success_instance_count: value,
        "ConfigFailInstanceCount" => config_fail_instance_count: value,
        "ConfigSuccessInstanceList" => config_success_instance_list: list(""),
        "ConfigFailInstanceList" => config_fail_instance_list: list(""),
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct RulesAsyncData {
    /// Whether the task failed. Example: `false`.
    pub fail: Option<bool>,
    /// Outcome for each instance.
    pub config_response: Option<ConfigResponse>,
    /// ID of the result that the item belongs to or stands for.
    /// Example: `async__20ee808e72257f16a4fe024057ca****`.
    pub result_id: Option<String>,
    /// Whether the task is done. Example: `true`.
    pub is_finish: Option<bool>,
    /// State of what the entry describes, which decides what can be done with it. Example: `SUCCESS`.
    pub state: Option<String>,
    /// Whether the task is done. Example: `true`.
    pub complete: Option<bool>,
    /// Moment that the record or data point belongs to. Example: `1645668213000`.
    pub timestamp: Option<i64>,
}

response! {
    RulesAsyncData {
        "Fail" => fail: value,
        "ConfigResponse" => config_response: value,
        "ResultId" => result_id: value,
        "IsFinish" => is_finish: value,
        "State" => state: value,
        "Complete" => complete: value,
        "Timestamp" => timestamp: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SqlLogConfigData {
    /// Time that is set or recorded for this: sql log visible. Example: `1683712800000`.
    pub sql_log_visible_time: Option<i64>,
    /// Which version of the collector is meant. Example: `MYSQL_V3`.
    pub collector_version: Option<String>,
    /// Which version of the support is meant. Example: `SQL_LOG_V3`.
    pub support_version: Option<String>,
    /// How many days logs stay in cheap storage. Example: `23`.
    pub cold_retention: Option<i32>,
    /// Whether the sql log is switched on. Example: `true`.
    pub sql_log_enable: Option<bool>,
    /// How long it is kept. Example: `30`.
    pub retention: Option<i32>,
    /// How many days logs stay in fast storage. Example: `7`.
    pub hot_retention: Option<i32>,
    /// Whether the request is switched on. Example: `true`.
    pub request_enable: Option<bool>,
    /// Which version of the software, the template or the item is meant. Example: `SQL_LOG_V3`.
    pub version: Option<String>,
    /// When the request began or is to begin. Example: `1683712800000`.
    pub request_start_time: Option<i64>,
    /// Whether the hot is switched on. Example: `true`.
    pub hot_enable: Option<bool>,
    /// When the hot began or is to begin. Example: `1683712800000`.
    pub hot_start_time: Option<i64>,
    /// Whether the cold is switched on. Example: `true`.
    pub cold_enable: Option<bool>,
    /// When the cold began or is to begin. Example: `1683712800000`.
    pub cold_start_time: Option<i64>,
    /// State that the sql log is in. Example: `FINISH`.
    pub sql_log_state: Option<String>,
    /// Time that is set or recorded for this: request stop. Example: `1715335200000`.
    pub request_stop_time: Option<i64>,
    /// Which statements are logged.
    pub log_filter: Option<String>,
}

response! {
    SqlLogConfigData {
        "SqlLogVisibleTime" => sql_log_visible_time: value,
        "CollectorVersion" => collector_version: value,
        "SupportVersion" => support_version: value,
        "ColdRetention" => cold_retention: value,
        "SqlLogEnable" => sql_log_enable: value,
        "Retention" => retention: value,
        "HotRetention" => hot_retention: value,
        "RequestEnable" => request_enable: value,
        "Version" => version: value,
        "RequestStartTime" => request_start_time: value,
        "HotEnable" => hot_enable: value,
        "HotStartTime" => hot_start_time: value,
        "ColdEnable" => cold_enable: value,
        "ColdStartTime" => cold_start_time: value,
        "SqlLogState" => sql_log_state: value,
        "RequestStopTime" => request_stop_time: value,
        "LogFilter" => log_filter: value,
    }
}

/// Outcomes of the sub, one entry each.
#[non_exhaustive]
pub struct SubResults {
    /// Result of the step or check named resource sync sub.
    pub resource_sync_sub_result: Vec<ResourceSyncSubResult>,
}

response! {
    SubResults {
        "ResourceSyncSubResult" => resource_sync_sub_result: list(""),
    }
}
