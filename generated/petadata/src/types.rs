// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// Databases, one entry each.
#[non_exhaustive]
pub struct Database {
    /// Name of the database inside the instance.
    pub db_name: Option<String>,
    /// How the item is billed.
    pub charge_type: Option<String>,
}

response! {
    Database {
        "DBName" => db_name: value,
        "ChargeType" => charge_type: value,
    }
}

/// The monitor data that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DatabaseResourceUsageMonitorData {
    /// How large the other is or is to be. Unit: `Byte`.
    pub other_size: Option<i32>,
    /// How large the data is or is to be. Unit: `Byte`.
    pub data_size: Option<i32>,
    /// How large the binlog is or is to be. Unit: `Byte`.
    pub binlog_size: Option<i32>,
    /// How large the total is or is to be. Unit: `Byte`.
    pub total_size: Option<i32>,
    /// Day or moment that the record belongs to.
    pub date: Option<String>,
}

response! {
    DatabaseResourceUsageMonitorData {
        "OtherSize" => other_size: value,
        "DataSize" => data_size: value,
        "BinlogSize" => binlog_size: value,
        "TotalSize" => total_size: value,
        "Date" => date: value,
    }
}

/// The monitor data that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct MonitorData {
    /// ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Name in a pair of name and value.
    pub key: Option<String>,
    /// Unit that the figure beside it is counted in.
    pub unit: Option<String>,
    /// The performance values that were found or are concerned, one entry each.
    pub performance_values: Vec<PerformanceValue>,
}

response! {
    MonitorData {
        "DBInstanceId" => db_instance_id: value,
        "Key" => key: value,
        "Unit" => unit: value,
        "PerformanceValues" => performance_values: list("PerformanceValue"),
    }
}

/// The performance values that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct PerformanceValue {
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// Day or moment that the record belongs to.
    pub date: Option<String>,
}

response! {
    PerformanceValue {
        "Value" => value: value,
        "Date" => date: value,
    }
}
