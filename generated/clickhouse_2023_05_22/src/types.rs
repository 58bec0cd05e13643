// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AccountData {
    /// ID of the database instance. Example: `cc-bp100p4q1g9z3****`.
    pub db_instance_id: Option<String>,
    /// Account that the item belongs to or the call works with. Example: `test1`.
    pub account: Option<String>,
}

response! {
    AccountData {
        "DBInstanceId" => db_instance_id: value,
        "Account" => account: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DBData {
    /// ID of the database instance. Example: `cc-bp100p4q1g9z3****`.
    pub db_instance_id: Option<String>,
    /// Name of the database inside the instance. Example: `testdb001`.
    pub db_name: Option<String>,
}

response! {
    DBData {
        "DBInstanceId" => db_instance_id: value,
        "DBName" => db_name: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DBInstanceData {
    /// ID of the task, for asking how far it is. Example: `100001080`.
    pub task_id: Option<i64>,
    /// ID of the database instance that the item belongs to or stands for.
    /// Example: `cc-bp100p4q1g9z3****`.
    pub db_instance_id: Option<i64>,
    /// Name that the database instance goes by. Example: `text`.
    pub db_instance_name: Option<String>,
}

response! {
    DBInstanceData {
        "TaskId" => task_id: value,
        "DBInstanceID" => db_instance_id: value,
        "DBInstanceName" => db_instance_name: value,
    }
}

/// What the account may do with data.
#[non_exhaustive]
pub struct DmlAuthSetting {
    /// Whether the account may read and change data, or only read.
    pub dml_authority: Option<i32>,
    /// Whether the account may create, change, and drop tables and databases.
    pub ddl_authority: Option<bool>,
    /// The allow dictionaries to work on or to narrow the list down to.
    pub allow_dictionaries: Vec<String>,
    /// The allow databases to work on or to narrow the list down to.
    pub allow_databases: Vec<String>,
}

impl DmlAuthSetting {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DmlAuthority`.
    #[inline]
    pub fn dml_authority(mut self, value: i32) -> Self {
        self.dml_authority = Some(value);
        self
    }
    /// Sets `DdlAuthority`.
    #[inline]
    pub fn ddl_authority(mut self, value: bool) -> Self {
        self.ddl_authority = Some(value);
        self
    }
    /// Sets `AllowDictionaries`.
    pub fn allow_dictionaries(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allow_dictionaries = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AllowDatabases`.
    pub fn allow_databases(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allow_databases = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DmlAuthSetting {
        "DmlAuthority" => dml_authority: field,
        "DdlAuthority" => ddl_authority: field,
        "AllowDictionaries" => allow_dictionaries: field,
        "AllowDatabases" => allow_databases: field,
    }
}

values! {
    /// Which kind of storage it is or is to be.
    pub enum StorageType {
        /// Object storage.
        Oss = "oss",
        /// Enhanced SSD of performance level 1.
        EssdL1 = "ESSD_L1",
        /// Enhanced SSD of performance level 2.
        EssdL2 = "ESSD_L2",
        /// Enhanced SSD of performance level 3.
        EssdL3 = "ESSD_L3",
        /// Standard SSD.
        Ssd = "SSD",
        /// Enhanced SSD of performance level 0.
        EssdL0 = "ESSD_L0",
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of one tag, with which items are labeled, grouped and found. Example: `id`.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty. Example: `ck`.
    pub value: Option<String>,
}

response! {
    Tag {
        "Key" => key: value,
        "Value" => value: value,
    }
}
