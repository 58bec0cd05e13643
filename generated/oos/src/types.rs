// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// Settings of the alert, and what it works with.
#[non_exhaustive]
pub struct AlarmConfig {
    /// The contact groups to work on or to narrow the list down to.
    pub contact_groups: Vec<String>,
    /// IDs of the templates to work on or to narrow the list down to.
    pub template_ids: Vec<String>,
    /// Web address under which the health check is found.
    pub health_check_url: Option<String>,
}

impl AlarmConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ContactGroups`.
    pub fn contact_groups(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.contact_groups = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TemplateIds`.
    pub fn template_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.template_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `HealthCheckUrl`.
    pub fn health_check_url(mut self, value: impl Into<String>) -> Self {
        self.health_check_url = Some(value.into());
        self
    }
}

response! {
    AlarmConfig {
        "ContactGroups" => contact_groups: list(""),
        "TemplateIds" => template_ids: list(""),
        "HealthCheckUrl" => health_check_url: value,
    }
}

/// The current tasks that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct CurrentTask {
    /// ID of the task execution that the item belongs to or stands for.
    /// Example: `task-exec-44d32b45d2a49899#1`.
    pub task_execution_id: Option<String>,
    /// Name that the task goes by. Example: `installSLSILogtail`.
    pub task_name: Option<String>,
    /// What is done, or is to be done, about the task. Example: `acs::Template`.
    pub task_action: Option<String>,
}

response! {
    CurrentTask {
        "TaskExecutionId" => task_execution_id: value,
        "TaskName" => task_name: value,
        "TaskAction" => task_action: value,
    }
}

/// Conditions that narrow the list down.
#[non_exhaustive]
pub struct Filter {
    /// Value that belongs to the name or key beside it. Items: at most 20.
    pub value: Vec<String>,
    /// How values are compared or conditions joined, or who carried the operation out.
    pub operator: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
}

impl Filter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.value = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Operator`.
    pub fn operator(mut self, value: impl Into<String>) -> Self {
        self.operator = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    Filter {
        "Value" => value: field,
        "Operator" => operator: field,
        "Name" => name: field,
    }
}

/// Parameter, with its facts.
#[non_exhaustive]
pub struct Parameter {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Day or moment of the updated. Example: `2020-09-01T08:01:43Z`.
    pub updated_date: Option<Timestamp>,
    /// User who last changed the item. Example: `root(130900000)`.
    pub updated_by: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `{"k1":"v1","k2":"v2"}`.
    pub tags: Option<Value>,
    /// Value that belongs to the name or key beside it. Example: `parameter`.
    pub value: Option<String>,
    /// Free text that describes the item to people. Example: `parameter`.
    pub description: Option<String>,
    /// The constraints that are concerned.
    pub constraints: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxsn4m*****`.
    pub resource_group_id: Option<String>,
    /// User who created the item. Example: `root(130900000)`.
    pub created_by: Option<String>,
    /// Day or moment of the created. Example: `2020-09-01T08:01:43Z`.
    pub created_date: Option<Timestamp>,
    /// Which version of the parameter is meant. Example: `1`.
    pub parameter_version: Option<i32>,
    /// Name that people know the item by. Example: `MyParameter`.
    pub name: Option<String>,
    /// Identifier of the item within its collection. Example: `p-4c4b401cab6747xxxxxx`.
    pub id: Option<String>,
    /// Which kind of share it is or is to be. Example: `Private`.
    pub share_type: Option<String>,
}

response! {
    Parameter {
        "Type" => type_: value,
        "UpdatedDate" => updated_date: value,
        "UpdatedBy" => updated_by: value,
        "Tags" => tags: value,
        "Value" => value: value,
        "Description" => description: value,
        "Constraints" => constraints: value,
        "ResourceGroupId" => resource_group_id: value,
        "CreatedBy" => created_by: value,
        "CreatedDate" => created_date: value,
        "ParameterVersion" => parameter_version: value,
        "Name" => name: value,
        "Id" => id: value,
        "ShareType" => share_type: value,
    }
}

/// The parameter versions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ParameterVersion {
    /// Which version of the parameter is meant. Example: `1`.
    pub parameter_version: Option<i32>,
    /// Value that belongs to the name or key beside it. Example: `MyParameter`.
    pub value: Option<String>,
    /// Day or moment of the updated. Example: `2020-09-07T11:37:29Z`.
    pub updated_date: Option<Timestamp>,
    /// User who last changed the item. Example: `root(130900000)`.
    pub updated_by: Option<String>,
}

response! {
    ParameterVersion {
        "ParameterVersion" => parameter_version: value,
        "Value" => value: value,
        "UpdatedDate" => updated_date: value,
        "UpdatedBy" => updated_by: value,
    }
}

/// Patch baseline, with its facts.
#[non_exhaustive]
pub struct PatchBaseline {
    /// Operating system that patches are for. Example: `Windows`.
    pub operation_system: Option<String>,
    /// Free text that describes the item to people. Example: `PatchBaseline`.
    pub description: Option<String>,
    /// Day or moment of the updated. Example: `2021-09-08T06:25:41Z`.
    pub updated_date: Option<Timestamp>,
    /// User who last changed the item. Example: `root(130900000)`.
    pub updated_by: Option<String>,
    /// User who created the item. Example: `root(130900000)`.
    pub created_by: Option<String>,
    /// Day or moment of the created. Example: `2021-09-08T06:25:41Z`.
    pub created_date: Option<Timestamp>,
    /// Name that people know the item by. Example: `MyPatchBaseline`.
    pub name: Option<String>,
    /// Rules that apply to the approval, one entry each. Example: `text`.
    pub approval_rules: Option<String>,
    /// Identifier of the item within its collection. Example: `pb-0a0aeda72ed147eb97ea`.
    pub id: Option<String>,
    /// Which kind of share it is or is to be. Example: `Private`.
    pub share_type: Option<String>,
    /// The rejected patches that were found or are concerned, one entry each.
    /// Example: `RejectedPatch1`.
    pub rejected_patches: Vec<String>,
    /// What is done, or is to be done, about the rejected patches. Example: `"ALLOW_AS_DEPENDENCY"`.
    pub rejected_patches_action: Option<String>,
    /// The approved patches that were found or are concerned, one entry each.
    /// Example: `ApprovedPatch1`.
    pub approved_patches: Vec<String>,
    /// Whether approved patches other than security ones are installed. Example: `true`.
    pub approved_patches_enable_non_security: Option<bool>,
    /// The sources that were found or are concerned, one entry each.
    /// Example: `[main] name=MyCustomRepository baseurl=https://my-custom-repository enabled=1`.
    pub sources: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm3comlufxpva`.
    pub resource_group_id: Option<String>,
}

response! {
    PatchBaseline {
        "OperationSystem" => operation_system: value,
        "Description" => description: value,
        "UpdatedDate" => updated_date: value,
        "UpdatedBy" => updated_by: value,
        "CreatedBy" => created_by: value,
        "CreatedDate" => created_date: value,
        "Name" => name: value,
        "ApprovalRules" => approval_rules: value,
        "Id" => id: value,
        "ShareType" => share_type: value,
        "RejectedPatches" => rejected_patches: list(""),
        "RejectedPatchesAction" => rejected_patches_action: value,
        "ApprovedPatches" => approved_patches: list(""),
        "ApprovedPatchesEnableNonSecurity" => approved_patches_enable_non_security: value,
        "Sources" => sources: list(""),
        "Tags" => tags: list(""),
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct PatchBaselineTag {
    /// Key of one tag, with which items are labeled, grouped and found.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty.
    pub value: Option<String>,
}

impl PatchBaselineTag {
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

request! {
    PatchBaselineTag {
        "Key" => key: field,
        "Value" => value: field,
    }
}

/// The service settings that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ServiceSetting {
    /// Name that the delivery OSS bucket goes by. Example: `OssBucketName`.
    pub delivery_oss_bucket_name: Option<String>,
    /// Beginning of the names of records in the bucket. Example: `oos/execution`.
    pub delivery_oss_key_prefix: Option<String>,
    /// Whether the delivery OSS is switched on. Example: `false`.
    pub delivery_oss_enabled: Option<bool>,
    /// Whether the delivery sls is switched on. Example: `false`.
    pub delivery_sls_enabled: Option<bool>,
    /// Name that the delivery sls project goes by. Example: `SlsProjectName`.
    pub delivery_sls_project_name: Option<String>,
    /// ID of the rdc enterprise that the item belongs to or stands for. Example: `RdcEnterpriseId`.
    pub rdc_enterprise_id: Option<String>,
}

response! {
    ServiceSetting {
        "DeliveryOssBucketName" => delivery_oss_bucket_name: value,
        "DeliveryOssKeyPrefix" => delivery_oss_key_prefix: value,
        "DeliveryOssEnabled" => delivery_oss_enabled: value,
        "DeliverySlsEnabled" => delivery_sls_enabled: value,
        "DeliverySlsProjectName" => delivery_sls_project_name: value,
        "RdcEnterpriseId" => rdc_enterprise_id: value,
    }
}

/// The state configurations that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct StateConfiguration {
    /// When the item was last changed. Example: `2021-04-22T03:13:32Z`.
    pub update_time: Option<Timestamp>,
    /// When the item was created. Example: `2021-03-22T03:13:32Z`.
    pub create_time: Option<Timestamp>,
    /// The targets that are concerned. Example: `text`.
    pub targets: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    /// Example: `{"Key": "oos", "Value": "inventory"}`.
    pub tags: Option<Value>,
    /// ID of the state configuration that the item belongs to or stands for.
    /// Example: `sc-a538febe18fabcdef`.
    pub state_configuration_id: Option<String>,
    /// How often the settings are applied. Example: `1 hour`.
    pub schedule_expression: Option<String>,
    /// Name that the template was given. Example: `ACS-ECS-InventoryDataCollection`.
    pub template_name: Option<String>,
    /// Which version of the template is meant. Example: `v2`.
    pub template_version: Option<String>,
    /// Way in which the configure works. Example: `ApplyAndAutoCorrect`.
    pub configure_mode: Option<String>,
    /// Which kind of schedule it is or is to be. Example: `rate`.
    pub schedule_type: Option<String>,
    /// The parameters that are concerned. Example: `text`.
    pub parameters: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxsn4m4******`.
    pub resource_group_id: Option<String>,
    /// ID of the template whose settings are used or shown. Example: `t-ajshjalscfhjk2214`.
    pub template_id: Option<String>,
}

response! {
    StateConfiguration {
        "UpdateTime" => update_time: value,
        "CreateTime" => create_time: value,
        "Targets" => targets: value,
        "Tags" => tags: value,
        "StateConfigurationId" => state_configuration_id: value,
        "ScheduleExpression" => schedule_expression: value,
        "TemplateName" => template_name: value,
        "TemplateVersion" => template_version: value,
        "ConfigureMode" => configure_mode: value,
        "ScheduleType" => schedule_type: value,
        "Parameters" => parameters: value,
        "Description" => description: value,
        "ResourceGroupId" => resource_group_id: value,
        "TemplateId" => template_id: value,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// First half of a tag, which says what its value stands for. Example: `key`.
    pub tag_key: Option<String>,
    /// Value of the tag whose key stands beside it. Example: `value`.
    pub tag_value: Option<String>,
}

response! {
    Tag {
        "TagKey" => tag_key: value,
        "TagValue" => tag_value: value,
    }
}

/// Template, with its facts.
#[non_exhaustive]
pub struct Template {
    /// Checksum of the content.
    /// Example: `4bc7d7a21b3e003434b9c223f6e6d2578b5ebfeb5be28c1fcf8a8a1b11907bb4`.
    pub hash: Option<String>,
    /// Day or moment of the updated. Example: `2019-05-16T10:26:14Z`.
    pub updated_date: Option<Timestamp>,
    /// User who last changed the item. Example: `root(130900000)`.
    pub updated_by: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    /// Example: `{ "k1":"v1", "k2":"v2" }`.
    pub tags: Option<Value>,
    /// Name that the template was given. Example: `MyTemplate`.
    pub template_name: Option<String>,
    /// Which version of the template is meant. Example: `v1`.
    pub template_version: Option<String>,
    /// Notation or file format of the template. Example: `JSON`.
    pub template_format: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxsn4m4******`.
    pub resource_group_id: Option<String>,
    /// User who created the item. Example: `root(13090000)`.
    pub created_by: Option<String>,
    /// Day or moment of the created. Example: `2019-05-16T10:26:14Z`.
    pub created_date: Option<Timestamp>,
    /// ID of the template whose settings are used or shown. Example: `t-94753d38`.
    pub template_id: Option<String>,
    /// Whether the template has a trigger. Example: `true`.
    pub has_trigger: Option<bool>,
    /// Which kind of share it is or is to be. Example: `Private`.
    pub share_type: Option<String>,
}

response! {
    Template {
        "Hash" => hash: value,
        "UpdatedDate" => updated_date: value,
        "UpdatedBy" => updated_by: value,
        "Tags" => tags: value,
        "TemplateName" => template_name: value,
        "TemplateVersion" => template_version: value,
        "TemplateFormat" => template_format: value,
        "Description" => description: value,
        "ResourceGroupId" => resource_group_id: value,
        "CreatedBy" => created_by: value,
        "CreatedDate" => created_date: value,
        "TemplateId" => template_id: value,
        "HasTrigger" => has_trigger: value,
        "ShareType" => share_type: value,
    }
}
