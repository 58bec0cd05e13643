// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// Entries of the list.
#[non_exhaustive]
pub struct ColumnItem {
    /// When the item was created. Example: `1536751124000`.
    pub creation_time: Option<i64>,
    /// Name that the table goes by. Example: `it_table`.
    pub table_name: Option<String>,
    /// Which kind of data it is or is to be.
    pub data_type: Option<String>,
    /// Value that the odps risk level has or is given. Example: `3`.
    pub odps_risk_level_value: Option<i32>,
    /// ID of the instance, by which other calls name it. Example: `1`.
    pub instance_id: Option<i64>,
    /// ID of the risk level that the item belongs to or stands for. Example: `2`.
    pub risk_level_id: Option<i64>,
    /// Name that the rule was given. Example: `name`.
    pub rule_name: Option<String>,
    /// ID of the rule that the call or the item is about. Example: `1`.
    pub rule_id: Option<i64>,
    /// Whether something that a rule guards was found in it. Example: `false`.
    pub sensitive: Option<bool>,
    /// Name that the sens level goes by. Example: `S2`.
    pub sens_level_name: Option<String>,
    /// Name given to the instance, as lists and the console show it.
    /// Example: `rm-bp17t1htja573l5i8****`.
    pub instance_name: Option<String>,
    /// Name that the risk level goes by. Example: `S2`.
    pub risk_level_name: Option<String>,
    /// Name that the odps risk level goes by. Example: `S3`.
    pub odps_risk_level_name: Option<String>,
    /// Name that people know the item by. Example: `gxdata`.
    pub name: Option<String>,
    /// ID of the table that the item belongs to or stands for. Example: `123`.
    pub table_id: Option<i64>,
    /// Identifier of the item within its collection. Example: `268`.
    pub id: Option<String>,
    /// Code or name of the product concerned. Example: `MaxCompute`.
    pub product_code: Option<String>,
    /// State that the revision is in. Example: `1`.
    pub revision_status: Option<i64>,
    /// ID of the revision that the item belongs to or stands for. Example: `12`.
    pub revision_id: Option<i64>,
    /// Tags that the model carries.
    pub model_tags: Vec<ModelTag>,
}

response! {
    ColumnItem {
        "CreationTime" => creation_time: value,
        "TableName" => table_name: value,
        "DataType" => data_type: value,
        "OdpsRiskLevelValue" => odps_risk_level_value: value,
        "InstanceId" => instance_id: value,
        "RiskLevelId" => risk_level_id: value,
        "RuleName" => rule_name: value,
        "RuleId" => rule_id: value,
        "Sensitive" => sensitive: value,
        "SensLevelName" => sens_level_name: value,
        "InstanceName" => instance_name: value,
        "RiskLevelName" => risk_level_name: value,
        "OdpsRiskLevelName" => odps_risk_level_name: value,
        "Name" => name: value,
        "TableId" => table_id: value,
        "Id" => id: value,
        "ProductCode" => product_code: value,
        "RevisionStatus" => revision_status: value,
        "RevisionId" => revision_id: value,
        "ModelTags" => model_tags: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct DataObjectColumnItem {
    /// Name that the column goes by. Example: `hide14`.
    pub column_name: Option<String>,
    /// Which kind of data it is or is to be. Example: `varchar`.
    pub data_type: Option<String>,
    /// Remark that the database keeps about the column. Example: `column comment`.
    pub column_comment: Option<String>,
    /// Key that opens, signs or picks out the primary. Example: `true`.
    pub primary_key: Option<bool>,
    /// Identifier of the item within its collection. Example: `1509415150052786176`.
    pub id: Option<String>,
    /// ID of the risk level that the item belongs to or stands for. Example: `2`.
    pub risk_level_id: Option<i64>,
    /// Name that the risk level goes by. Example: `S1`.
    pub risk_level_name: Option<String>,
    /// ID of the rule that the call or the item is about. Example: `1004`.
    pub rule_id: Option<i64>,
    /// Name that the rule was given. Example: `name`.
    pub rule_name: Option<String>,
    /// The categories that were found or are concerned, one entry each.
    /// Example: `general sensitive information`.
    pub categories: Vec<String>,
    /// Tags that the model carries.
    pub model_tags: Vec<ModelTag>,
}

response! {
    DataObjectColumnItem {
        "ColumnName" => column_name: value,
        "DataType" => data_type: value,
        "ColumnComment" => column_comment: value,
        "PrimaryKey" => primary_key: value,
        "Id" => id: value,
        "RiskLevelId" => risk_level_id: value,
        "RiskLevelName" => risk_level_name: value,
        "RuleId" => rule_id: value,
        "RuleName" => rule_name: value,
        "Categories" => categories: list(""),
        "ModelTags" => model_tags: list(""),
    }
}

values! {
    /// Which kind of engine it is or is to be.
    pub enum EngineType {
        /// The server speaks the MySQL protocol.
        MySQL = "MySQL",
        /// The server is one of Microsoft.
        SQLServer = "SQLServer",
    }
}

values! {
    /// Language of the texts that come back.
    pub enum Lang {
        /// Texts in Chinese.
        Zh = "zh",
        /// Texts in English.
        En = "en",
    }
}

/// Tags that the model carries.
#[non_exhaustive]
pub struct ModelTag {
    /// Identifier of the item within its collection. Example: `101`.
    pub id: Option<i64>,
    /// Name that people know the item by. Example: `personal sensitive data`.
    pub name: Option<String>,
}

response! {
    ModelTag {
        "Id" => id: value,
        "Name" => name: value,
    }
}

/// Details about the OSS object.
#[non_exhaustive]
pub struct OssObjectDetail {
    /// Name that the category goes by. Example: `Excel`.
    pub category_name: Option<String>,
    /// Name that people know the item by. Example: `obj_id`.
    pub name: Option<String>,
    /// Name that the bucket goes by. Example: `bucke***`.
    pub bucket_name: Option<String>,
    /// Name that the risk level goes by. Example: `S2`.
    pub risk_level_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Items of the kind rule that were found or are concerned.
    pub rule_list: Vec<RuleList>,
}

response! {
    OssObjectDetail {
        "CategoryName" => category_name: value,
        "Name" => name: value,
        "BucketName" => bucket_name: value,
        "RiskLevelName" => risk_level_name: value,
        "RegionId" => region_id: value,
        "RuleList" => rule_list: list(""),
    }
}

/// Items of the kind rule that were found or are concerned.
#[non_exhaustive]
pub struct OssObjectRuleList {
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// ID of the risk level that the item belongs to or stands for. Example: `2`.
    pub risk_level_id: Option<i64>,
    /// How many items or events were counted. Example: `100`.
    pub count: Option<i64>,
}

response! {
    OssObjectRuleList {
        "Name" => name: value,
        "RiskLevelId" => risk_level_id: value,
        "Count" => count: value,
    }
}

/// Items of the kind rule that were found or are concerned.
#[non_exhaustive]
pub struct RuleList {
    /// Name that the risk level goes by. Example: `S2`.
    pub risk_level_name: Option<String>,
    /// Name that the category goes by. Example: `Excel`.
    pub category_name: Option<String>,
    /// ID of the risk level that the item belongs to or stands for. Example: `2`.
    pub risk_level_id: Option<i64>,
    /// How many items or events were counted. Example: `2`.
    pub count: Option<i64>,
    /// Name that the rule was given. Example: `name`.
    pub rule_name: Option<String>,
    /// Tags that the model carries.
    pub model_tags: Vec<ModelTag>,
}

response! {
    RuleList {
        "RiskLevelName" => risk_level_name: value,
        "CategoryName" => category_name: value,
        "RiskLevelId" => risk_level_id: value,
        "Count" => count: value,
        "RuleName" => rule_name: value,
        "ModelTags" => model_tags: list(""),
    }
}

values! {
    /// Region that the service lies in.
    pub enum ServiceRegionId {
        /// Beijing.
        CnBeijing = "cn-beijing",
        /// Zhangjiakou, northwest of Beijing.
        CnZhangjiakou = "cn-zhangjiakou",
        /// Hohhot, in Inner Mongolia.
        CnHuhehaote = "cn-huhehaote",
        /// Hangzhou.
        CnHangzhou = "cn-hangzhou",
        /// Shanghai.
        CnShanghai = "cn-shanghai",
        /// Shenzhen.
        CnShenzhen = "cn-shenzhen",
        /// Hong Kong.
        CnHongkong = "cn-hongkong",
    }
}
